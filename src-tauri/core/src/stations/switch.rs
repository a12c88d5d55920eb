//! Whether this computer lets paired devices in when the window is open, and how.

use pintui_store::{Result, Tx, WriteTx};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::door::{Call, Command, Read, Write};
use crate::settings;

/// Where stations look for the book when nobody names a port.
pub const PORT: u16 = 8765;

const NAME: &str = "stations";

/// How devices are let in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StationSwitch {
    /// Whether they are.
    pub on: bool,
    /// The port.
    pub port: u16,
    /// Whether the line is encrypted, with a certificate that the device is asked to accept once.
    pub tls: bool,
}

impl Default for StationSwitch {
    fn default() -> Self {
        Self { on: false, port: PORT, tls: false }
    }
}

/// Tells how devices are let in.
#[derive(Deserialize, TS)]
pub struct StationSwitchShow {}

impl Command for StationSwitchShow {
    type Answer = StationSwitch;
}

impl Read for StationSwitchShow {
    fn answer(self, tx: &Tx, _: &Call<'_>) -> Result<StationSwitch> {
        let kept: Option<String> = settings::kept(tx, NAME)?;
        Ok(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default())
    }
}

/// Keeps how devices are let in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct SwitchStations {
    /// From now on.
    pub to: StationSwitch,
}

impl Command for SwitchStations {
    type Answer = StationSwitch;
}

impl Write for SwitchStations {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!(self.to)
    }

    fn apply(self, tx: &mut WriteTx<'_>, _: &Call<'_>) -> Result<StationSwitch> {
        settings::keep(tx, NAME, &serde_json::json!(self.to).to_string())?;
        Ok(self.to)
    }
}
