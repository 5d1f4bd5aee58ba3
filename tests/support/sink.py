"""Amazon's mailbox: an SMTP server that keeps every message exactly as it came.

aiosmtpd's own Mailbox handler reads a message and writes it anew, which is not good enough for a
comparison byte for byte. This one writes DATA as received, and the envelope beside it.
A file named `answer` in the folder is given as the reply instead, and nothing is kept; the answer
`silence` keeps the message and never says so.
"""

import asyncio
import json
import os


class Keep:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    @classmethod
    def from_cli(cls, parser, *args):
        if len(args) != 1:
            parser.error("Keep wants one folder")
        return cls(args[0])

    async def handle_DATA(self, server, session, envelope):
        answer = None
        try:
            with open(os.path.join(self.folder, "answer"), encoding="ascii") as file:
                answer = file.read().strip()
        except FileNotFoundError:
            pass
        if answer not in (None, "silence"):
            return answer
        self.count += 1
        name = os.path.join(self.folder, f"{self.count:06}")
        with open(name + ".json", "w", encoding="utf-8") as file:
            json.dump({"from": envelope.mail_from, "to": envelope.rcpt_tos}, file)
        with open(name + ".part", "wb") as file:
            file.write(envelope.original_content)
        os.rename(name + ".part", name + ".eml")
        if answer == "silence":
            await asyncio.sleep(3600)
        return "250 kept"
