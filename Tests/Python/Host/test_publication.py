import threading

from bridge_api.runtime.publication import PublicationOrder


def test_publications_follow_their_turns_and_not_their_replies() -> None:
    order = PublicationOrder()
    first, second = order.take(), order.take()
    heard: list[str] = []
    later = threading.Thread(target=lambda: order.publish(second, lambda: heard.append("second")))
    later.start()
    assert order.publish(first, lambda: heard.append("first"))
    later.join(5)
    assert heard == ["first", "second"]


def test_a_turn_that_is_given_up_holds_up_nobody() -> None:
    order = PublicationOrder()
    first, second = order.take(), order.take()
    heard: list[str] = []
    later = threading.Thread(target=lambda: order.publish(second, lambda: heard.append("second")))
    later.start()
    order.end(first)
    later.join(5)
    assert heard == ["second"]
    assert not order.publish(first, lambda: heard.append("first"))
    assert heard == ["second"]
