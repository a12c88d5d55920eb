//! Which encoding a text file is in: a byte-order mark decides, then strict UTF-8, then GB18030.
//! Nothing is ever read with replacement characters.

use std::borrow::Cow;

/// An encoding of cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 (also after turning UTF-16 into it).
    Utf8,
    /// GB18030, the superset of GBK with four-byte characters.
    Gb18030,
}

impl Encoding {
    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gb18030 => "gb18030",
        }
    }

    /// The text of a cell; none where its bytes are in another encoding.
    pub fn text(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Self::Gb18030 if bytes.is_ascii() => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            Self::Gb18030 => encoding_rs::GB18030.decode_without_bom_handling_and_without_replacement(bytes),
        }
    }

    /// The encoding of a file that begins with `head`; `whole` tells that nothing follows.
    pub fn of(head: &[u8], whole: bool) -> Self {
        match std::str::from_utf8(head) {
            Ok(_) => Self::Utf8,
            // A character cut at the end of the head is no fault.
            Err(fault) if !whole && fault.error_len().is_none() => Self::Utf8,
            Err(_) => Self::Gb18030,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_name_needs_four_bytes_and_is_read() {
        let (bytes, _, _) = encoding_rs::GB18030.encode("𠮷野家");
        assert_eq!(Encoding::of(&bytes, true), Encoding::Gb18030);
        assert_eq!(Encoding::Gb18030.text(&bytes).as_deref(), Some("𠮷野家"));
    }

    #[test]
    fn a_character_cut_at_the_end_of_the_head_does_not_change_the_encoding() {
        let text = "订单编号".as_bytes();
        assert_eq!(Encoding::of(&text[..text.len() - 1], false), Encoding::Utf8);
    }
}
