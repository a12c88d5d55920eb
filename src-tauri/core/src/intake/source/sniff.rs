//! What a file is, by its first bytes; the suffix lies too often.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use pintui_store::{Error, Result};

use super::Encoding;
use crate::intake::import::ImportRefused;

/// What was found.
pub enum Found {
    /// Text in an encoding that can be split at bytes.
    Text(Encoding),
    /// Text in UTF-16, turned into UTF-8 in memory.
    Turned(Vec<u8>),
    /// A workbook.
    Workbook,
    /// A workbook under a password.
    Locked,
}

const HEAD: usize = 4 << 20;
const WIDE_LIMIT: u64 = 512 << 20;

/// Looks at the first bytes of a file.
///
/// # Errors
/// `file_unreachable`, `file_empty`, `file_type_unknown`, `file_truncated`, `file_too_large`.
pub fn sniff(path: &Path) -> Result<Found> {
    let fail = |why: std::io::Error| Error::of_file(path, &why);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let file = File::open(path).map_err(fail)?;
    let about = file.metadata().map_err(fail)?;
    let unknown = |found: &str| -> Error {
        ImportRefused::FileTypeUnknown { file: name.clone(), found: found.to_owned() }.into()
    };
    if about.is_dir() {
        return Err(unknown("folder"));
    }
    let mut head = Vec::new();
    file.take(HEAD as u64).read_to_end(&mut head).map_err(fail)?;
    if head.iter().all(u8::is_ascii_whitespace) || head == b"\xef\xbb\xbf" {
        return Err(ImportRefused::FileEmpty { file: name }.into());
    }
    match &head[..] {
        [b'P', b'K', 3, 4, ..] => return if is_workbook(path)? { Ok(Found::Workbook) } else { Err(unknown("zip")) },
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let locked = memchr::memmem::find(&head, &encrypted).is_some();
            return Ok(if locked { Found::Locked } else { Found::Workbook });
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => {
            if about.len() > WIDE_LIMIT {
                return Err(ImportRefused::FileTooLarge { file: name, limit: "utf-16".into() }.into());
            }
            let bytes = std::fs::read(path).map_err(fail)?;
            let encoding = if bytes[0] == 0xff { encoding_rs::UTF_16LE } else { encoding_rs::UTF_16BE };
            return match encoding.decode_without_bom_handling_and_without_replacement(&bytes[2..]) {
                Some(text) => Ok(Found::Turned(text.into_owned().into_bytes())),
                None => Err(ImportRefused::FileTruncated { file: name }.into()),
            };
        }
        [b'%', b'P', b'D', b'F', ..] => return Err(unknown("pdf")),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            return Err(unknown("picture"));
        }
        _ => {}
    }
    if memchr::memchr(0, &head).is_some() {
        return Err(unknown("binary"));
    }
    let start = head.trim_ascii_start();
    if start.len() >= 5 && (start[..5].eq_ignore_ascii_case(b"<html") || start[..5].eq_ignore_ascii_case(b"<!doc")) {
        return Err(unknown("html"));
    }
    let whole = (head.len() as u64) == about.len();
    Ok(Found::Text(Encoding::of(&head, whole)))
}

/// Whether a zip holds a workbook, by the names its directory begins and ends with. A workbook cut
/// off in the middle has lost its directory but still begins like one.
fn is_workbook(path: &Path) -> Result<bool> {
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|why| Error::of_file(path, &why))?;
    file.take(HEAD as u64).read_to_end(&mut bytes).map_err(|why| Error::of_file(path, &why))?;
    let has = |name: &str| memchr::memmem::find(&bytes, name.as_bytes()).is_some();
    Ok(has("[Content_Types].xml") || has("xl/workbook") || has("xl/worksheets/"))
}
