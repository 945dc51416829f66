"""Voice calls through Twilio, to telephones of our own: one fixed line, said twice."""

from typing import Final

from twilio.base.exceptions import TwilioException
from twilio.twiml.voice_response import VoiceResponse

from bot.channels.twilio_http import Account, SendUnknown
from bot.settings import Settings

RINGS: Final = 30  # seconds before nobody is taken to answer
_SPOKEN: Final = {"en": "en-US", "es": "es-ES"}  # the voices of the languages that the console has
# What the SDK raises at an answer that is not Twilio's.
_UNREADABLE: Final = (TwilioException, ValueError, TypeError, KeyError, AttributeError)


class Voice:
    """Calls from the clinic's number; nothing is ever tried twice in here."""

    def __init__(self, account: Account, settings: Settings) -> None:
        self._client, self._from = account.client, settings.twilio_number

    async def call(self, to: str, line: str, language: str) -> str:
        """Call ``to`` and say ``line``; Twilio's call SID. Raises ``SendFailed`` or ``SendUnknown``."""
        spoken = VoiceResponse()
        spoken.say(line, language=_SPOKEN[language], loop=2)
        try:
            call = await self._client.calls.create_async(to=to, from_=self._from, twiml=str(spoken), timeout=RINGS)
        except _UNREADABLE as error:
            raise SendUnknown("unreadable answer") from error
        if not call.sid:
            raise SendUnknown("answer without a SID")
        return str(call.sid)
