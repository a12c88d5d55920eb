//! What a file is, by its first bytes; the suffix lies too often.

/// What bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in an encoding that can be split at bytes.
    Text,
    /// Text in UTF-16.
    Wide,
    /// A page with tables, or a workbook written as one XML text.
    Page,
    /// A workbook in a zip (xlsx).
    Workbook,
    /// An old workbook (xls).
    OldWorkbook,
    /// A workbook under a password.
    Locked,
    /// A zip that is no workbook.
    Zip,
    /// Nothing.
    Empty,
    /// No table; what it is instead.
    Other(&'static str),
}

/// So many first bytes are looked at.
pub const HEAD: usize = 4 << 20;

/// What the file that begins with `head` is.
pub fn kind(head: &[u8]) -> Kind {
    if head.iter().all(u8::is_ascii_whitespace) || head == b"\xef\xbb\xbf" {
        return Kind::Empty;
    }
    match head {
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => return zip(head),
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
            let locked = memchr::memmem::find(head, &encrypted).is_some();
            return if locked { Kind::Locked } else { Kind::OldWorkbook };
        }
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => return Kind::Wide,
        [b'%', b'P', b'D', b'F', ..] => return Kind::Other("pdf"),
        [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] | [b'G', b'I', b'F', b'8', ..] => {
            return Kind::Other("picture");
        }
        [b'R', b'a', b'r', b'!', ..] => return Kind::Other("rar"),
        [b'7', b'z', 0xbc, 0xaf, ..] => return Kind::Other("7z"),
        [0x1f, 0x8b, ..] => return Kind::Other("gzip"),
        _ => {}
    }
    if memchr::memchr(0, head).is_some() {
        return Kind::Other("binary");
    }
    if is_page(head) { Kind::Page } else { Kind::Text }
}

/// Of a zip by the names it begins with. A workbook cut off in the middle has lost its directory
/// but still begins like one.
fn zip(head: &[u8]) -> Kind {
    // A zip with a workbook in it holds the workbook's names too, where it is not packed any further.
    if first_name(head).is_some_and(|name| TABLES.iter().any(|end| name.to_ascii_lowercase().ends_with(end.as_bytes())))
    {
        return Kind::Zip;
    }
    let has = |name: &str| memchr::memmem::find(head, name.as_bytes()).is_some();
    if has("[Content_Types].xml") || has("xl/workbook") || has("xl/worksheets/") {
        return if has("word/document") || has("ppt/slides/") { Kind::Other("document") } else { Kind::Workbook };
    }
    if has("mimetypeapplication/vnd.oasis") { Kind::Other("opendocument") } else { Kind::Zip }
}

/// What a table's file ends with; no part of a workbook does.
const TABLES: [&str; 7] = [".xlsx", ".xls", ".csv", ".tsv", ".txt", ".zip", ".html"];

/// The name of the first file in a zip.
fn first_name(head: &[u8]) -> Option<&[u8]> {
    let length = u16::from_le_bytes([*head.get(26)?, *head.get(27)?]);
    head.get(30..30 + usize::from(length))
}

fn is_page(head: &[u8]) -> bool {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let begins = |word: &[u8]| head.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    [&b"<html"[..], b"<!doc", b"<?xml", b"<table", b"<meta", b"<head", b"<style", b"<div", b"<body", b"<!--"]
        .into_iter()
        .any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide() {
        for (head, kind_of) in [
            (&b"  \r\n"[..], Kind::Empty),
            (b"\xef\xbb\xbf <TABLE border=1>", Kind::Page),
            (b"PK\x03\x04....xl/workbook.xml", Kind::Workbook),
            (b"PK\x05\x06\0\0", Kind::Zip),
            (
                b"PK\x03\x04\n\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x06\0\0\0a.XLSXPK\x03\x04xl/workbook.xml",
                Kind::Zip,
            ),
            (b"Rar!\x1a\x07", Kind::Other("rar")),
            (b"a,b\0c", Kind::Other("binary")),
            (b"\xff\xfea\0", Kind::Wide),
            (b"a,b\n1,2", Kind::Text),
        ] {
            assert_eq!(kind(head), kind_of);
        }
    }
}
