//! How bytes reach a printer: a trait that the edges fill in, since the core knows no networks and no queues.

use pintui_store::{Result, refusals};

use super::printer::Printer;

refusals! {
    /// What can go wrong on the way to a printer. Each says whether something may have been printed.
    PrinterRefused {
        /// This program can reach no printers.
        NotConnected = "printers_not_connected",
        /// Nobody listens at the address: the printer is off, or another thing has the address.
        Refused { printer: String, address: String } = "printer_refused",
        /// The network knows no way to the address.
        NoRoute { printer: String, address: String } = "printer_no_route",
        /// The name of the address is not known in the network.
        HostUnknown { printer: String, address: String } = "printer_host_unknown",
        /// No answer within the time.
        Silent { printer: String, address: String, seconds: u64 } = "printer_silent",
        /// It stopped taking bytes on the way: a part may have been printed.
        Slow { printer: String, seconds: u64 } = "printer_slow",
        /// The line broke on the way: a part may have been printed.
        BrokeOff { printer: String } = "printer_broke_off",
        /// It says that it has no paper or labels.
        PaperOut { printer: String } = "printer_paper_out",
        /// It says that its cover or head is open.
        Open { printer: String } = "printer_open",
        /// It says that it is paused.
        Paused { printer: String } = "printer_paused",
        /// It says that it has no ribbon.
        RibbonOut { printer: String } = "printer_ribbon_out",
        /// It says that paper is stuck.
        Jammed { printer: String } = "printer_jammed",
        /// This computer has no such queue.
        QueueUnknown { printer: String, queue: String } = "printer_queue_unknown",
        /// The queue took nothing.
        QueueRefused { printer: String, queue: String } = "printer_queue_refused",
        /// This computer has no printing system that takes jobs.
        NoQueues = "printer_no_queues",
        /// The device file is not there: the printer is off or not plugged in.
        DeviceMissing { printer: String, path: String } = "printer_device_missing",
        /// The file is no device.
        NoDevice { printer: String, path: String } = "printer_no_device",
        /// This program may not write to the device file.
        NotWritable { printer: String, path: String } = "printer_not_writable",
    }
}

/// How bytes reach printers from where the program runs. Each call comes back within some seconds.
pub trait Printers: Sync {
    /// Hands one job to a printer; it has taken all of it when this returns.
    ///
    /// # Errors
    /// A [`PrinterRefused`].
    fn send(&self, to: &Printer, bytes: &[u8]) -> Result<()>;

    /// The printer queues of this computer.
    ///
    /// # Errors
    /// `printer_no_queues`.
    fn queues(&self) -> Result<Vec<String>>;
}

/// Where no printer can be reached.
pub struct NoPrinters;

impl Printers for NoPrinters {
    fn send(&self, _: &Printer, _: &[u8]) -> Result<()> {
        Err(PrinterRefused::NotConnected.into())
    }

    fn queues(&self) -> Result<Vec<String>> {
        Err(PrinterRefused::NotConnected.into())
    }
}
