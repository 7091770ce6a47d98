"""Goes in: a description and somebody's cluster. Comes out: whether his office tells that another is meant."""

from __future__ import annotations

from dateline.language.en.titles import HELD_BY_ONE, OFFICES, POSTS
from dateline.language.words import words
from dateline.read.coreference.candidate import Candidate
from dateline.read.coreference.clusters import Cluster
from dateline.read.coreference.offices import role_words, same_role
from dateline.read.coreference.scene import Scene
from dateline.read.coreference.tenures import is_coming, is_former, is_leaving, standing

EXACT = OFFICES - words("chief head leader director executive deputy representative chair whip commander")
"""Offices of which who has one is not called by another; the rest are said of any."""

POLITICAL = POSTS | words(
    "politician candidate member founder owner boss democrat republican tory conservative liberal"
)
"""What may tell of one who holds an office too; a hairdresser is not "the mayor"."""


def holds_another(mention: Candidate, own: Cluster, cluster: Cluster) -> bool:
    """Whether somebody holds another office: the deputy governor is not "the governor", nor a bishop "the minister".

    `own` is what a description is joined to so far: "the minister" behind "the finance minister" is no other.
    """
    mine = role_words(mention)
    for office in (mine, *(role for role in own.roles if role)):
        same = [role for role in cluster.roles if role and role[-1] == office[-1]]
        if same and not any(same_role(office, role) for role in same):
            return True
    told = (*cluster.titles, *(cluster.roles if mention.owner is not None else ()))  # "the bishop of Tarn"
    held = any(role and role[-1] == mine[-1] for role in cluster.roles)
    if held or mine[-1] not in EXACT:
        return False
    known = [role[-1] for role in (*cluster.roles, *cluster.titles) if role]
    elsewhere = bool(known) and mine[0] in HELD_BY_ONE and not any(word in POLITICAL for word in known)
    return elsewhere or any(role[-1] in EXACT for role in told if role)


def had_at_another_time(scene: Scene, mention: Candidate, cluster: Cluster) -> bool:
    """Whether somebody has the office that "the former premier" had, had the one that "the new premier" has, or came to
    the one that "the outgoing premier" leaves."""
    office = role_words(mention)
    if not any(same_role(office, role) for role in cluster.roles if role):
        return False
    now = standing(cluster.tenures, office, mention.head)
    if is_former(scene, mention):
        return now in {"has", "took"}
    if is_leaving(scene, mention):
        return now in {"yet", "took"}
    return is_coming(scene, mention) and now in {"had", "left"}
