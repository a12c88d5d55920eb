//! The switch in the window: phones and other PCs in the shop are let in, or not.
//!
//! Four names of the pipe are answered here and never reach the door. Whether it is on is kept in the book, so that it
//! is on again when the program is; the pairing code is only in memory.

use std::sync::{Arc, Mutex, PoisonError};

use pintui_core::door::caller::{self, Who};
use pintui_core::door::{self, Call, NoPrinters, Refused, Role, Unwatched};
use pintui_core::keeping::clock;
use pintui_core::stations::switch::{StationSwitch, StationSwitchShow, SwitchStations};
use pintui_station::{Listen, Station};
use serde_json::{Value, json};

use crate::pipe::OWNER;
use crate::shelf::Shelf;

const NAMES: [&str; 4] = ["stations", "stations_switch", "stations_code", "stations_end_code"];

/// The station, while it is open.
pub struct Stations {
    shelf: Arc<Shelf>,
    open: Mutex<Option<Station>>,
}

impl Stations {
    /// Closed at first.
    pub fn new(shelf: Arc<Shelf>) -> Self {
        Self { shelf, open: Mutex::default() }
    }

    /// Answers what is this module's own to answer, to whoever may switch it.
    pub fn answer(&self, name: &str, ask: &Value, who: Who<'_>) -> Option<Result<Value, Refused>> {
        if !NAMES.contains(&name) {
            return None;
        }
        let may = self.shelf.book().and_then(|book| caller::may(&book, &Call { who, ..call() }, "switch_stations"));
        if let Err(why) = may {
            return Some(Err(why));
        }
        Some(match name {
            "stations" => self.standing(),
            "stations_switch" => self.switch(ask),
            "stations_code" => self.code(ask),
            "stations_end_code" => {
                if let Some(station) = &*self.held() {
                    station.end_code();
                }
                self.standing()
            }
            _ => return None,
        })
    }

    /// Opens again what was open when the program ended. What stands in the way is told when the owner looks.
    pub fn resume(&self) {
        let _ = self.wanted().and_then(|wanted| if wanted.on { self.open(&wanted) } else { Ok(()) });
    }

    fn held(&self) -> std::sync::MutexGuard<'_, Option<Station>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wanted(&self) -> Result<StationSwitch, Refused> {
        door::read(&*self.shelf.book()?, &call(), StationSwitchShow {})
    }

    fn standing(&self) -> Result<Value, Refused> {
        let wanted = self.wanted()?;
        let mut failed = None;
        if wanted.on && self.held().is_none() {
            failed = self.open(&wanted).err();
        }
        let open = self.held().as_ref().map(Station::standing);
        Ok(json!({ "wanted": wanted, "open": open, "failed": failed }))
    }

    fn switch(&self, ask: &Value) -> Result<Value, Refused> {
        let to: StationSwitch = serde_json::from_value(ask["to"].clone())
            .map_err(|why| door::caller::DoorRefused::AskUnreadable { detail: why.to_string() })?;
        let closed = self.held().take();
        if let Some(station) = closed {
            station.close();
        }
        // Opened before it is kept: an address that is taken is refused, and the switch stays where it was.
        if to.on {
            self.open(&to)?;
        }
        door::write(&*self.shelf.book()?, &call(), "switch_stations", SwitchStations { to })?;
        self.standing()
    }

    fn open(&self, wanted: &StationSwitch) -> Result<(), Refused> {
        let shelf = Arc::clone(&self.shelf);
        let listen = Listen { address: ([0, 0, 0, 0], wanted.port).into(), tls: wanted.tls };
        let station = Station::open(Arc::new(move || shelf.book()), listen)?;
        *self.held() = Some(station);
        Ok(())
    }

    fn code(&self, ask: &Value) -> Result<Value, Refused> {
        let role = if ask["role"] == "owner" { Role::Owner } else { Role::Packer };
        if let Some(station) = &*self.held() {
            station.new_code(role);
        }
        self.standing()
    }
}

fn call() -> Call<'static> {
    Call { actor: OWNER, who: Who::HERE, now: clock::now(), progress: &Unwatched, printers: &NoPrinters }
}
