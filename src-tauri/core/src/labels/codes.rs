//! Codes that scanners read: Code 128 where it fits in bars that are wide enough, else a QR code.

use barcoders::sym::code128::Code128;
use qrcode::{Color, EcLevel, QrCode};

/// A code as modules; bars have one row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Drawn {
    pub(crate) across: u32,
    pub(crate) black: Vec<bool>,
}

/// White modules that a scanner wants at both sides of bars (ISO/IEC 15417) and around a QR code (ISO/IEC 18004).
pub(super) const QUIET_BARS: u32 = 10;
pub(crate) const QUIET_SQUARES: u32 = 4;

/// The bars of a text; none where Code 128 has no such characters.
pub(super) fn bars(text: &str) -> Option<Drawn> {
    if text.is_empty() || !text.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        return None;
    }
    let black: Vec<bool> = Code128::new(in_sets(text)).ok()?.encode().into_iter().map(|one| one == 1).collect();
    Some(Drawn { across: u32::try_from(black.len()).ok()?, black })
}

/// The text with the library's names of the character sets B and C in it: the digits it ends with are half as wide
/// in pairs.
fn in_sets(text: &str) -> String {
    let digits = text.bytes().rev().take_while(u8::is_ascii_digit).count();
    let paired = digits - digits % 2;
    let (plain, pairs) = text.split_at(text.len() - if paired >= 4 { paired } else { 0 });
    match (plain, pairs) {
        (plain, "") => format!("Ɓ{plain}"),
        ("", pairs) => format!("Ć{pairs}"),
        (plain, pairs) => format!("Ɓ{plain}Ć{pairs}"),
    }
}

/// The squares of a text; none where it is too long for any.
pub(crate) fn squares(text: &str) -> Option<Drawn> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let black = code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect();
    Some(Drawn { across: u32::try_from(code.width()).ok()?, black })
}
