"""What a real computer tells of its clocks and its network."""

import time

from uploader_gui.engine.wakefulness import Noticed, Wakefulness
from uploader_gui.workers.by_qt.network import metered_by_qt
from uploader_gui.workers.network import LocalNetwork, local_network, moment


def test_addresses_of_ones_own_are_known() -> None:
    network = local_network(under_qt=False)
    assert network.has("127.0.0.1")
    assert not network.has("203.0.113.254")
    assert not network.has("2001:db8::ffff")
    assert all(network.has(address) for address in network.sources())


def test_clocks_that_run_tell_of_nothing() -> None:
    before = moment()
    now = moment()
    assert before.wall <= now.wall <= time.time()
    assert before.awake <= now.awake
    assert Wakefulness(before).look(now) == Noticed()


def test_nobody_has_to_know_what_a_network_costs(qapp: object) -> None:
    """Qt's word where it is the only one; here it may be that nobody says anything."""
    assert LocalNetwork(metered_by_qt()).metered() in (True, False)
    assert local_network(under_qt=False).metered() in (True, False)
