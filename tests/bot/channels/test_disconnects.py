"""Lines that are cut at random lose no message and double none; at full size it is a bench of its own."""

from tests.bench.disconnects import measure


async def test_nothing_is_lost_or_doubled_over_cut_lines() -> None:
    found = await measure(chats=10, cuts=40, seed=15)
    assert (found["chats"], found["cuts"], found["messages"]) == (10, 40, 40)
    assert (found["lost"], found["doubled"], found["disordered"]) == (0, 0, 0)
