"""Pairs of sentences that say different things with nearly the same words: neither goes because of the other."""

from __future__ import annotations

from typing import Final

import pytest

from dedup.options import Options
from dedup.pipeline import condense

BETWEEN: Final = "New steel arrives on Friday morning. Divers inspect the piers today."
PAIRS: Final = (
    ("The basin was at +4 degrees on Monday.", "The basin was at -4 degrees on Monday."),
    ("The council sued the ferry company over the pier.", "The ferry company sued the council over the pier."),
    (
        "Anna Miller sold the harbour ferry to the town council last spring.",
        "The town council sold the harbour ferry to Anna Miller last spring.",
    ),
    (
        "The storm closed the pier because the ferry broke down.",
        "The ferry broke down because the storm closed the pier.",
    ),
    ("The council closed the north pier in May.", "The council will close the north pier in May."),
    ("Bring a passport and a ticket to the pier.", "Bring a passport or a ticket to the pier."),
    ("Install Python 3.1 on the server first.", "Install Python 3.10 on the server first."),
    ("Ann came first and Bob came second in the race.", "Bob came first and Ann came second in the race."),
    ("The old pier is longer than the new pier.", "The new pier is longer than the old pier."),
    ("Table 4b lists the ferry fares.", "Table 4a lists the ferry fares."),
    ("Set the variable MAX to the port.", "Set the variable max to the port."),
    ("Exactly 400 people live on the island.", "About 400 people live on the island."),
    ("All people on the island have a boat.", "Most people on the island have a boat."),
    ("You must wear a helmet on the pier.", "You can wear a helmet on the pier."),
    ("He opened the ferry line to the island.", "She opened the ferry line to the island."),
    ("The mayor thanked the pilot for the rescue.", "The pilot thanked the mayor for the rescue."),
    ("The company lent the town two boats last year.", "The town lent the company two boats last year."),
    ("Run the backup before you stop the server.", "Run the backup after you stop the server."),
    ("Use Node 18.2 on the build machine.", "Use Node 18.20 on the build machine."),
    ("Section 3a covers the harbour dues.", "Section 3b covers the harbour dues."),
    ("The temperature rose by +3 degrees overnight.", "The temperature rose by -3 degrees overnight."),
    ("Red boats are faster than blue boats.", "Blue boats are faster than red boats."),
    ("The ferry sank so the bridge was closed.", "The bridge was closed so the ferry sank."),
    ("Tickets are sold online and at the pier.", "Tickets are sold online or at the pier."),
    ("The mayor opened the market in June.", "The mayor will open the market in June."),
    ("Private packages will say private in the list.", "Public packages will say public in the list."),
    ("Select the team to which you want to add access.", "Select the team from which you want to remove access."),
    ("You are not notified when members are removed.", "You are notified when members are added."),
    ("Nearly 400 people live on the island.", "More than 400 people live on the island."),
    ("Connect port A to the socket on the left.", "Connect port B to the socket on the left."),
    ("Gate 12A closes at nine in the evening.", "Gate 12B closes at nine in the evening."),
    ("Version 2.0 is required by the client.", "Version 2.00 is required by the client."),
    ("Set debug to true in the settings file.", "Set debug to false in the settings file."),
    ("The price is 5.50 euros for adults.", "The price is 5.5 euros for adults."),
    ("The mill sued the bank over the loan.", "The bank sued the mill over the loan."),
    ("Carl Meyer sold the old mill to the bank in 1990.", "The bank sold the old mill to Carl Meyer in 1990."),
    ("The power failed because the dam broke.", "The dam broke because the power failed."),
    ("The north tower is taller than the south tower.", "The south tower is taller than the north tower."),
    ("Children ride the tram or the bus for free.", "Children ride the tram and the bus for free."),
    ("She repaired the weir gate after the flood.", "He repaired the weir gate after the flood."),
    ("All shops on the square open on Sunday.", "Most shops on the square open on Sunday."),
    ("About 90 boats lie in the harbour basin.", "Exactly 90 boats lie in the harbour basin."),
    ("The town planted the lime trees in autumn.", "The town will plant the lime trees in autumn."),
    ("The pipe froze so the school was closed.", "The school was closed so the pipe froze."),
    ("Set the key MIN to the lowest port.", "Set the key min to the lowest port."),
    ("Room 7a is kept for the choir.", "Room 7b is kept for the choir."),
)


@pytest.mark.parametrize("gap", [" ", "\n\n"], ids=["one paragraph", "three"])
@pytest.mark.parametrize(("one", "other"), [*PAIRS, *(pair[::-1] for pair in PAIRS)])
def test_both_stay(one: str, other: str, gap: str) -> None:
    """Whichever stands first, in one paragraph or in three."""
    assert condense(gap.join((one, BETWEEN, other)), Options(language="en")).changes == ()
