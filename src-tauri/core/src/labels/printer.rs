//! A printer: its language, where it is, and the labels in it.

use pintui_store::{Reading, Result, Row, SqlError, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::LabelRefused;
use super::dialect::Dialect;
use super::kind::Kind;

/// How a printer is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "PrinterWay")]
pub enum Way {
    /// Over the network: `192.168.1.50:9100`.
    Network,
    /// A queue of this computer's printing system.
    Queue,
    /// A device file: `/dev/usb/lp0`.
    Device,
}

impl Way {
    const ALL: [Self; 3] = [Self::Network, Self::Queue, Self::Device];

    /// As the book writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Queue => "queue",
            Self::Device => "device",
        }
    }
}

/// A printer as the owner has set it up.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Printer {
    /// Key inside the book; none where it is new.
    pub id: Option<i64>,
    /// What people call it.
    pub name: String,
    /// The language it speaks.
    pub dialect: Dialect,
    /// How it is reached.
    pub way: Way,
    /// Address and port, name of the queue, or path of the device file.
    pub address: String,
    /// Width of a label.
    pub width_mm: i64,
    /// Height of a label.
    pub height_mm: i64,
    /// Dots to the inch: 203 or 300.
    pub dpi: i64,
    /// 1 (light) to 5 (dark); none leaves it as it is set at the printer.
    pub darkness: Option<i64>,
    /// How many of each label.
    pub copies: i64,
}

/// The smallest and the largest side of a label, in millimetres.
pub const SIDES_MM: (i64, i64) = (20, 150);
/// The most copies at once.
pub const MOST_COPIES: i64 = 50;
/// The port on which printers take raw jobs.
const RAW_PORT: u16 = 9100;

impl Printer {
    /// Dots across and down. Heads of 203 dpi have 8 dots to the millimetre.
    pub fn dots(&self) -> (u32, u32) {
        let dots = |mm: i64| u32::try_from(if self.dpi == 203 { mm * 8 } else { mm * self.dpi * 10 / 254 });
        (dots(self.width_mm).unwrap_or_default(), dots(self.height_mm).unwrap_or_default())
    }

    /// The printer as it is kept, or why it cannot be.
    pub(super) fn accepted(self) -> std::result::Result<Self, LabelRefused> {
        let (name, mut address) = (self.name.trim().to_owned(), self.address.trim().to_owned());
        if name.is_empty() {
            return Err(LabelRefused::PrinterNameMissing);
        }
        if address.is_empty() {
            return Err(LabelRefused::PrinterAddressMissing);
        }
        if self.way == Way::Network {
            address = with_port(&address).ok_or(LabelRefused::PrinterAddressWrong { address })?;
        } else if address.starts_with('-') {
            return Err(LabelRefused::PrinterAddressWrong { address });
        }
        let (least, most) = SIDES_MM;
        if ![self.width_mm, self.height_mm].iter().all(|side| (least..=most).contains(side)) {
            return Err(LabelRefused::LabelSizeWrong { least, most });
        }
        if ![203, 300].contains(&self.dpi) {
            return Err(LabelRefused::PrinterDpiWrong);
        }
        if self.darkness.is_some_and(|darkness| !(1..=5).contains(&darkness)) {
            return Err(LabelRefused::PrinterDarknessWrong);
        }
        copies(self.copies)?;
        Ok(Self { name, address, ..self })
    }
}

/// So many copies, if somebody may want them.
pub(super) fn copies(wanted: i64) -> std::result::Result<i64, LabelRefused> {
    let some = (1..=MOST_COPIES).contains(&wanted);
    some.then_some(wanted).ok_or(LabelRefused::LabelCopiesWrong { most: MOST_COPIES })
}

/// The address with its port; full-width colons and dots of Chinese keyboards made plain.
fn with_port(typed: &str) -> Option<String> {
    let typed = typed.replace('：', ":").replace('。', ".");
    if typed.chars().any(char::is_whitespace) {
        return None;
    }
    let colons = typed.matches(':').count();
    if colons == 0 || typed.ends_with(']') {
        return Some(format!("{typed}:{RAW_PORT}"));
    }
    let (host, port) = typed.rsplit_once(':')?;
    let host_is_whole = colons == 1 || (host.starts_with('[') && host.ends_with(']'));
    (!host.is_empty() && host_is_whole && port.parse::<u16>().is_ok_and(|port| port > 0)).then_some(typed)
}

/// All printers, by name.
pub(super) fn all(tx: &impl Reading) -> Result<Vec<Printer>> {
    tx.rows(concat!(include_str!("printers.sql"), " order by printers.name"), [], printer_of)
}

/// The printer with this name.
pub(super) fn must(tx: &impl Reading, name: &str) -> Result<Printer> {
    let sql = concat!(include_str!("printers.sql"), " where printers.name = :name");
    let found = tx.maybe(sql, named_params! { ":name": name.trim() }, printer_of)?;
    found.ok_or_else(|| LabelRefused::PrinterUnknown { printer: name.trim().to_owned() }.into())
}

/// The printer that labels of a kind go to, and whether they print by themselves.
pub(super) fn of_kind(tx: &impl Reading, kind: Kind) -> Result<Option<(Printer, bool)>> {
    let sql = concat!(
        include_str!("printers.sql"),
        " join label_printers on label_printers.printer_id = printers.id where label_printers.kind = :kind"
    );
    let by_itself = "select by_itself from label_printers where kind = ?1";
    let Some(printer) = tx.maybe(sql, named_params! { ":kind": kind.name() }, printer_of)? else { return Ok(None) };
    Ok(Some((printer, tx.one(by_itself, [kind.name()], |row| row.get(0))?)))
}

fn printer_of(row: &Row<'_>) -> std::result::Result<Printer, SqlError> {
    let (dialect, way): (String, String) = (row.get("dialect")?, row.get("way")?);
    Ok(Printer {
        id: row.get("id")?,
        name: row.get("name")?,
        // The book's own checks let no other words in.
        dialect: Dialect::named(&dialect).unwrap_or(Dialect::Tspl),
        way: Way::ALL.into_iter().find(|one| one.name() == way).unwrap_or(Way::Network),
        address: row.get("address")?,
        width_mm: row.get("width_mm")?,
        height_mm: row.get("height_mm")?,
        dpi: row.get("dpi")?,
        darkness: row.get("darkness")?,
        copies: row.get("copies")?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_understood_as_people_type_it() {
        let kept = |typed: &str| with_port(typed);
        assert_eq!(kept("192.168.1.50").as_deref(), Some("192.168.1.50:9100"));
        assert_eq!(kept("192。168。1。50：6101").as_deref(), Some("192.168.1.50:6101"));
        assert_eq!(kept("[fe80::1]").as_deref(), Some("[fe80::1]:9100"));
        for wrong in ["192.168.1.50:", "192.168.1.50:99999", ":9100", "a b", "fe80::1"] {
            assert_eq!(kept(wrong), None, "{wrong}");
        }
    }
}
