"""Invented text in which nobody is reported to say anything: recipes, weather, instructions, fiction, results."""

TEXTS = (
    """Plum and almond cake. Heat the oven to 180C. Line a 9" tin with paper and butter the sides well. Beat the sugar
with the butter until pale, then add the eggs one at a time, making sure that each is mixed in before the next goes
in. Fold in the flour, the almonds and a pinch of salt. Halve the plums and press them into the batter, cut side up.
Bake for 45 minutes, or until a skewer comes out clean. If the top colours too fast, cover it with foil. Let the cake
cool in the tin for ten minutes. It keeps for three days in a box with a tight lid. Note that frozen plums give off
more water, so add a spoon of semolina. Serve with cream and remember to leave a slice for the cook.""",
    """Weather for the coming days. Thursday: bright at first, showers from the west by noon, 14 degrees. Friday: rain,
heavy at times, with gusts of up to 80 km/h on the coast, 12 degrees. Saturday: sunny spells, 15 to 17 degrees. Sunday:
fog in the valleys until ten, then dry. The river stands at 4.2 metres in Hallam and is expected to fall. Sunrise
6.41, sunset 19.12. Pollen: birch low, grass none. Sea temperature 11 degrees. A warning for ice holds above 900 metres
until Friday night. Drivers should allow more time on the pass, which may be closed at short notice.""",
    """The house stood at the end of the lane, where the lane gave up and became a field. Nobody had lived in it for nine
years. Every spring the gutters filled with leaves and every autumn the wind shook them out again. Tilda found that the
key still turned. Inside, the air was cold and smelled of apples. She walked from room to room and opened the shutters,
and the light fell on the floor in long yellow strips. A clock on the wall had stopped at ten past four. She wound it, and
it began to tick as though it had never been asked to do anything else. On the kitchen table lay a book, “The Keeper of
Bees”, with a feather between its pages. Outside a dog barked twice. She knew the path behind the orchard led down to
the stream, and that the stream had been deep enough to swim in once. She decided to go there before dark. The grass
was wet. Halfway down she saw a man mending the fence; he lifted his hand, and she lifted hers. The sign on the gate
read “Private”, but the gate stood open. By the water she sat on a stone and waited until the light had gone.""",
    """To replace the filter, switch off the pump and close both valves. Unscrew the lid; it turns anticlockwise. Lift out
the old cartridge and wash the housing with warm water. Check that the seal is not torn. Push the new cartridge down
until it clicks, screw the lid back on by hand and open the valves again, the lower one first. Some water will run out
at first, which is normal. The lamp marked “flow” turns green after about a minute. If it stays red, see page 12. Use
only cartridges of the type F-20. In the config file set "mode": "auto" and 'level': 3, then run start.sh --now.""",
    """Results. Hallam Town 2, Dover Street Rovers 1 (half-time 1-0). Goals: Brandt 12, Oke 51; Lund 77. Attendance 4,212.
The visitors had most of the ball in the second half but lacked a finisher. Brandt opened the scoring with a header
from a corner, and Oke doubled the lead when the goalkeeper, who had come far out of his box, slipped on the wet grass.
Lund pulled one back with thirteen minutes to go. Rovers hit the bar in injury time. Hallam stay fourth and meet the
league leaders on Saturday; Rovers drop to eleventh. In the other match of the evening the Mill Lane derby ended
without goals. The women's team plays on Wednesday at half past seven, and the gates open an hour before. It was the
first win at home since March for a side that had started the season as favourites and lost its way in the winter.""",
    """The museum opens its new wing on Sunday. The building cost 14 million crowns and took four years. It has three floors,
two lifts and a roof garden. The first room shows tools from the bronze age, the second a boat that was found in the
harbour mud in 1931. A staircase of oak leads to the upper galleries, where paintings by local artists hang beside
photographs of the shipyard. Children can build a model bridge from wooden blocks. The café sells soup, bread and the
famous “fisherman's pie”. Admission is free until the end of the month; after that adults pay nine crowns. The tram
stops in front of the door. Dogs have to wait outside, where there is a bowl of water and a hook for the lead.""",
)
