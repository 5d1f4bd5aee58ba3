"""Signs in to Courier and becomes its imapd, as Courier's own imaplogin does.

imaplogin asks a daemon whose socket stands at one place for the whole system; this one asks a file beside it.
    login.py USERS IMAPD FOLDER      USERS: one `user<TAB>password` a line; FOLDER/<user>/Maildir is the mailbox
"""

import os
import re
import sys

users, imapd, folder = sys.argv[1:]


def line():
    """Octet by octet: what follows is imapd's."""
    octets = b""
    while not octets.endswith(b"\n"):
        octet = os.read(0, 1)
        if not octet or len(octets) > 4096:
            sys.exit(0)
        octets += octet
    return octets.decode("utf-8", "replace").rstrip("\r\n")


def say(text):
    os.write(1, (text + "\r\n").encode())


def words(text):
    found = re.findall(r'"((?:[^"\\]|\\.)*)"|(\S+)', text)
    return [re.sub(r"\\(.)", r"\1", quoted) if not atom else atom for quoted, atom in found]


say("* OK [CAPABILITY " + os.environ["IMAP_CAPABILITY"] + "] Courier-IMAP ready.")
while True:
    tag, _, command = line().partition(" ")
    said = words(command)
    verb = said[0].upper() if said else ""
    if verb == "CAPABILITY":
        say("* CAPABILITY " + os.environ["IMAP_CAPABILITY"])
        say(tag + " OK CAPABILITY completed")
    elif verb == "LOGOUT":
        say("* BYE Courier-IMAP server shutting down")
        say(tag + " OK LOGOUT completed")
        sys.exit(0)
    elif verb == "LOGIN" and len(said) == 3:
        with open(users, encoding="utf-8") as file:
            known = dict(entry.rstrip("\n").split("\t", 1) for entry in file)
        if known.get(said[1]) != said[2]:
            say(tag + " NO Login failed.")
            continue
        os.environ.update(IMAPLOGINTAG=tag, AUTHENTICATED=said[1], AUTHADDR=said[1])
        os.environ.pop("MAILDIR", None)
        os.chdir(os.path.join(folder, said[1]))
        os.execv(imapd, [imapd, "Maildir"])
    else:
        say(tag + " BAD Invalid command")
