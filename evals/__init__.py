"""Quality, measured stage by stage and end to end."""
