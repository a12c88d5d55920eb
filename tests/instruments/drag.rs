//! Files dragged from another program onto a window, by the protocol that file managers on X speak (XDND 5).

use std::time::{Duration, Instant};

use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt, CreateWindowAux, EventMask, PropMode, SELECTION_NOTIFY_EVENT,
    SelectionNotifyEvent, SelectionRequestEvent, Window as Place, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_FROM_PARENT, CURRENT_TIME, NONE};

use crate::stopwatch::Anyway;

const PATIENCE: Duration = Duration::from_secs(20);
const VERSION: u32 = 5;

/// Drags these files onto the middle of the largest window of a display that takes files, and lets them go.
///
/// # Errors
/// When there is no such window, or it does not answer.
pub fn drop_files(display: &str, files: &[String]) -> Anyway<()> {
    let (wire, screen) = x11rb::connect(Some(display))?;
    let root = wire.setup().roots[screen].root;
    let hand = wire.generate_id()?;
    let (class, look) = (WindowClass::INPUT_ONLY, CreateWindowAux::new());
    wire.create_window(0, hand, root, 0, 0, 1, 1, 0, class, COPY_FROM_PARENT, &look)?;
    let drag = Drag { list: atom(&wire, "text/uri-list")?, uris: uris(files), wire };
    let onto = drag.taker(root)?;
    let middle = drag.middle(onto, root)?;
    drag.wire.set_selection_owner(hand, drag.atom("XdndSelection")?, CURRENT_TIME)?;
    drag.wire.warp_pointer(NONE, root, 0, 0, 0, 0, middle.0, middle.1)?;
    drag.tell(onto, "XdndEnter", [hand, VERSION << 24, drag.list, 0, 0])?;
    let place = (u32::try_from(middle.0)? << 16) | u32::try_from(middle.1)?;
    for _ in 0..3 {
        // A file manager moves on; the window asks for the files while they hover.
        drag.tell(onto, "XdndPosition", [hand, 0, place, CURRENT_TIME, drag.atom("XdndActionCopy")?])?;
        drag.answered("XdndStatus")?;
    }
    drag.tell(onto, "XdndDrop", [hand, 0, CURRENT_TIME, 0, 0])?;
    drag.answered("XdndFinished")
}

struct Drag {
    wire: RustConnection,
    list: Atom,
    uris: String,
}

impl Drag {
    fn atom(&self, name: &str) -> Anyway<Atom> {
        atom(&self.wire, name)
    }

    /// The largest window that says it takes what is dropped on it.
    fn taker(&self, root: Place) -> Anyway<Place> {
        let aware = self.atom("XdndAware")?;
        let (mut around, mut found) = (vec![root], None);
        while let Some(place) = around.pop() {
            around.extend(self.wire.query_tree(place)?.reply()?.children);
            let told = self.wire.get_property(false, place, aware, AtomEnum::ATOM, 0, 1)?.reply()?;
            if told.value_len > 0 {
                let size = self.wire.get_geometry(place)?.reply()?;
                let size = u32::from(size.width) * u32::from(size.height);
                found = found.max(Some((size, place)));
            }
        }
        found.map(|(_, place)| place).ok_or_else(|| "no window takes files".into())
    }

    fn middle(&self, place: Place, root: Place) -> Anyway<(i16, i16)> {
        let size = self.wire.get_geometry(place)?.reply()?;
        let corner = self.wire.translate_coordinates(place, root, 0, 0)?.reply()?;
        Ok((corner.dst_x + i16::try_from(size.width / 2)?, corner.dst_y + i16::try_from(size.height / 2)?))
    }

    fn tell(&self, onto: Place, what: &str, data: [u32; 5]) -> Anyway<()> {
        let message = ClientMessageEvent::new(32, onto, self.atom(what)?, data);
        self.wire.send_event(false, onto, EventMask::NO_EVENT, message)?;
        self.wire.flush()?;
        Ok(())
    }

    /// Waits for the window's answer; meanwhile it is given the files when it asks for them.
    fn answered(&self, what: &str) -> Anyway<()> {
        let wanted = self.atom(what)?;
        let patience = Instant::now();
        while patience.elapsed() < PATIENCE {
            match self.wire.poll_for_event()? {
                Some(Event::ClientMessage(message)) if message.type_ == wanted => return Ok(()),
                Some(Event::SelectionRequest(asked)) => self.give(&asked)?,
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(10)),
            }
        }
        Err(format!("the window gave no {what}").into())
    }

    fn give(&self, asked: &SelectionRequestEvent) -> Anyway<()> {
        let known = asked.target == self.list;
        if known {
            let bytes = self.uris.as_bytes();
            self.wire.change_property8(PropMode::REPLACE, asked.requestor, asked.property, asked.target, bytes)?;
        }
        let told = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: asked.time,
            requestor: asked.requestor,
            selection: asked.selection,
            target: asked.target,
            property: if known { asked.property } else { NONE },
        };
        self.wire.send_event(false, asked.requestor, EventMask::NO_EVENT, told)?;
        self.wire.flush()?;
        Ok(())
    }
}

fn atom(wire: &RustConnection, name: &str) -> Anyway<Atom> {
    Ok(wire.intern_atom(false, name.as_bytes())?.reply()?.atom)
}

/// The files as a list of addresses, one a line.
fn uris(files: &[String]) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"/._-".contains(byte);
    let escaped = |byte: &u8| if plain(byte) { char::from(*byte).to_string() } else { format!("%{byte:02X}") };
    files.iter().map(|file| format!("file://{}\r\n", file.as_bytes().iter().map(escaped).collect::<String>())).collect()
}
