//! How bytes reach a printer from this computer: over the network, through its printing system, into a device file.
//!
//! Every way has a limit of time, says in the words of [`PrinterRefused`] what is wrong, and knows nothing of labels.
//! Whoever calls is on a thread that may wait; one printer gets one job after the other.

mod device;
mod network;
mod queue;
mod turns;

use std::time::Duration;

use pintui_core::labels::printer::{Printer, Way};
use pintui_core::labels::way::Printers;
use pintui_store::Result;

pub use network::Patience;

/// The printers that this computer reaches.
pub struct Here;

/// How long a queue or a device file may take a job of a few hundred kilobytes.
const LOCAL_PATIENCE: Duration = Duration::from_secs(10);

impl Printers for Here {
    fn send(&self, to: &Printer, bytes: &[u8]) -> Result<()> {
        turns::one_at_a_time(&to.address, || match to.way {
            Way::Network => network::send(to, bytes, &Patience::default()),
            Way::Queue => queue::send(queue::LP, to, bytes, LOCAL_PATIENCE),
            Way::Device => device::send(to, bytes, LOCAL_PATIENCE),
        })
    }

    fn queues(&self) -> Result<Vec<String>> {
        queue::all(queue::LPSTAT)
    }
}

/// Sends over the network with a patience of one's own.
///
/// # Errors
/// As [`Printers::send`].
pub fn send_over_network(to: &Printer, bytes: &[u8], patience: &Patience) -> Result<()> {
    network::send(to, bytes, patience)
}
