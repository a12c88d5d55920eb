//! What a printer says of itself when it is asked before a job: no paper, open, paused.

use super::Dialect;

/// Why a printer will not print now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No paper or labels.
    PaperOut,
    /// The cover or the head is open.
    Open,
    /// Paused.
    Paused,
    /// No ribbon.
    RibbonOut,
    /// Paper is stuck.
    Jammed,
}

impl Dialect {
    /// What asks a printer how it is.
    pub fn question(self) -> &'static [u8] {
        match self {
            Self::Tspl => b"\x1b!?",
            Self::Zpl => b"~HS\r\n",
            Self::Escpos => b"\x10\x04\x02\x10\x04\x04",
        }
    }

    /// Whether the answer is all there.
    pub fn answered(self, answer: &[u8]) -> bool {
        match self {
            Self::Tspl => !answer.is_empty(),
            Self::Zpl => answer.iter().filter(|byte| **byte == 3).count() >= 2,
            Self::Escpos => answer.len() >= 2,
        }
    }

    /// What the answer says; none where all is well or the answer is not understood: then printing is tried.
    pub fn trouble(self, answer: &[u8]) -> Option<Trouble> {
        match self {
            Self::Tspl => of_tspl(*answer.first()?),
            Self::Zpl => of_zpl(&String::from_utf8_lossy(answer)),
            Self::Escpos => of_escpos(*answer.first()?, *answer.get(1)?),
        }
    }
}

/// One byte: head open, jam, paper out, ribbon out, pause (TSC, `<ESC>!?`).
fn of_tspl(byte: u8) -> Option<Trouble> {
    let told = [
        (0x04, Trouble::PaperOut),
        (0x02, Trouble::Jammed),
        (0x08, Trouble::RibbonOut),
        (0x01, Trouble::Open),
        (0x10, Trouble::Paused),
    ];
    told.into_iter().find(|(bit, _)| byte & bit != 0).map(|(_, trouble)| trouble)
}

/// Lines between STX and ETX: in the first the second field is paper, the third pause; in the second line the
/// third is the head, the fourth the ribbon (Zebra, `~HS`).
fn of_zpl(answer: &str) -> Option<Trouble> {
    let lines: Vec<Vec<&str>> = answer
        .split('\u{2}')
        .skip(1)
        .filter_map(|line| Some(line.split_once('\u{3}')?.0.split(',').map(str::trim).collect()))
        .collect();
    let is_set = |line: usize, field: usize| lines.get(line).and_then(|line| line.get(field)) == Some(&"1");
    let told = [
        (is_set(0, 1), Trouble::PaperOut),
        (is_set(1, 2), Trouble::Open),
        (is_set(1, 3), Trouble::RibbonOut),
        (is_set(0, 2), Trouble::Paused),
    ];
    told.into_iter().find(|(set, _)| *set).map(|(_, trouble)| trouble)
}

/// Two bytes with fixed bits of their own: why it is offline, and the paper sensors (Epson, `DLE EOT 2` and `4`).
fn of_escpos(offline: u8, paper: u8) -> Option<Trouble> {
    let is_status = |byte: u8| byte & 0x93 == 0x12;
    if !is_status(offline) || !is_status(paper) {
        return None;
    }
    if offline & 0x04 != 0 {
        return Some(Trouble::Open);
    }
    (paper & 0x60 != 0 || offline & 0x20 != 0).then_some(Trouble::PaperOut)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printer_without_paper_says_so_in_its_own_language() {
        assert_eq!(Dialect::Tspl.trouble(&[0x04]), Some(Trouble::PaperOut));
        let zebra = b"\x02030,1,0,0480,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n";
        assert_eq!(Dialect::Zpl.trouble(zebra), Some(Trouble::PaperOut));
        assert_eq!(Dialect::Escpos.trouble(&[0x12, 0x72]), Some(Trouble::PaperOut));
    }

    #[test]
    fn an_open_head_and_a_pause_are_told_and_a_well_printer_is_left_to_print() {
        assert_eq!(Dialect::Tspl.trouble(&[0x01]), Some(Trouble::Open));
        assert_eq!(Dialect::Tspl.trouble(&[0x10]), Some(Trouble::Paused));
        let open = b"\x02030,0,0,0480,000,0,0,0,000,0,0,0\x03\r\n\x02000,0,1,0,0,2,4,0,00000000,1,000\x03\r\n";
        assert_eq!(Dialect::Zpl.trouble(open), Some(Trouble::Open));
        assert_eq!(Dialect::Escpos.trouble(&[0x16, 0x12]), Some(Trouble::Open));
        // Well, busy printing, and an answer that is none.
        for (dialect, answer) in [
            (Dialect::Tspl, &b"\x20"[..]),
            (Dialect::Zpl, b"030,1,0"),
            (Dialect::Escpos, b"\x12\x12"),
            (Dialect::Escpos, b"ok"),
        ] {
            assert_eq!(dialect.trouble(answer), None, "{dialect:?}");
        }
    }
}
