"""A Twilio for tests on loopback: takes messages, signs webhooks, reports what became of them, and misbehaves."""

from tests.simulator.record import Message
from tests.simulator.twilio import ACCOUNT, NUMBER, TOKEN, Simulator
from tests.simulator.webhook import Delivery, sign

__all__ = ["ACCOUNT", "NUMBER", "TOKEN", "Delivery", "Message", "Simulator", "sign"]
