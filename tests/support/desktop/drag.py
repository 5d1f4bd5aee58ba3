"""A small window in the corner from which a file can be dragged, as from a file manager (GTK, text/uri-list).

    drag.py FILE X Y SIZE
"""

import sys
from pathlib import Path

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

file, x, y, size = Path(sys.argv[1]).absolute(), *map(int, sys.argv[2:5])

window = Gtk.Window(title="Drag from here", decorated=False, skip_taskbar_hint=True)
window.set_keep_above(True)
window.set_default_size(size, size)
window.move(x, y)
window.set_events(Gdk.EventMask.BUTTON_PRESS_MASK | Gdk.EventMask.BUTTON1_MOTION_MASK)
window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
window.drag_source_add_uri_targets()
window.connect("drag-data-get", lambda _window, _context, data, _info, _time: data.set_uris([file.as_uri()]))
window.connect("destroy", Gtk.main_quit)
window.show_all()
Gtk.main()
