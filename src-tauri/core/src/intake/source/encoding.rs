//! Which encoding a text file is in: a byte-order mark decides, then strict UTF-8, then what the
//! header and the body together allow. Nothing is ever read with replacement characters.

use std::borrow::Cow;

use chardetng::EncodingDetector;

/// An encoding of cells. In all of them the bytes of a longer character are none of those that
/// separate cells and rows, so a file can be split before it is decoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8 (also after turning UTF-16 into it).
    Utf8,
    /// GB18030, the superset of GBK with four-byte characters.
    Gb18030,
    /// Big5 with the Hong Kong additions: Taiwan.
    Big5,
    /// Shift_JIS: Amazon Japan.
    ShiftJis,
    /// Windows-1252: Amazon in Europe and America.
    Windows1252,
}

/// Bytes from which the language is told; more tell no more.
const TELLING: usize = 1 << 17;

/// Bytes of the longest character.
const LONGEST: usize = 4;

impl Encoding {
    const ALL: [Self; 5] = [Self::Gb18030, Self::Big5, Self::ShiftJis, Self::Windows1252, Self::Utf8];

    /// As reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Gb18030 => "gb18030",
            Self::Big5 => "big5",
            Self::ShiftJis => "shift_jis",
            Self::Windows1252 => "windows-1252",
        }
    }

    fn known(self) -> &'static encoding_rs::Encoding {
        match self {
            Self::Utf8 => encoding_rs::UTF_8,
            Self::Gb18030 => encoding_rs::GB18030,
            Self::Big5 => encoding_rs::BIG5,
            Self::ShiftJis => encoding_rs::SHIFT_JIS,
            Self::Windows1252 => encoding_rs::WINDOWS_1252,
        }
    }

    /// The encoding that a file names itself, where it is one that files come in.
    pub fn named(label: &[u8]) -> Option<Self> {
        Self::like(encoding_rs::Encoding::for_label(label)?)
    }

    fn like(known: &'static encoding_rs::Encoding) -> Option<Self> {
        let known = if known == encoding_rs::GBK { encoding_rs::GB18030 } else { known };
        Self::ALL.into_iter().find(|encoding| encoding.known() == known)
    }

    /// The text of a cell; none where its bytes are in another encoding.
    pub fn text(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            _ if bytes.is_ascii() => std::str::from_utf8(bytes).ok().map(Cow::Borrowed),
            _ => self.known().decode_without_bom_handling_and_without_replacement(bytes),
        }
    }

    /// The text of bytes that may end within a character, without it.
    pub fn whole_text(self, bytes: &[u8]) -> Option<Cow<'_, str>> {
        (0..LONGEST).filter_map(|cut| bytes.get(..bytes.len().checked_sub(cut)?)).find_map(|bytes| self.text(bytes))
    }

    /// The encodings that a file whose beginning is `sample` may be in, the likeliest first; `whole`
    /// tells that nothing follows. Where several fit, the header decides.
    pub fn candidates(sample: &[u8], whole: bool) -> Vec<Self> {
        match std::str::from_utf8(sample) {
            Ok(_) => return vec![Self::Utf8],
            // A character cut at the end of the sample is no fault.
            Err(fault) if fault.error_len().is_none() && (!whole || !sample[..fault.valid_up_to()].is_ascii()) => {
                return vec![Self::Utf8];
            }
            Err(_) => {}
        }
        let end = if whole { sample.len() } else { memchr::memrchr(b'\n', sample).unwrap_or(sample.len()) };
        let body = &sample[..end];
        let mut detector = EncodingDetector::new();
        detector.feed(&body[..body.len().min(TELLING)], body.len() <= TELLING && body.ends_with(b"\n"));
        let guess = Self::like(detector.guess(None, false));
        // Any bytes at all are Windows-1252, so it is only taken where the language speaks for it.
        let others = [Self::Gb18030, Self::Big5, Self::ShiftJis].map(Some);
        let mut fitting: Vec<Self> = Vec::new();
        for encoding in [guess].into_iter().chain(others).flatten() {
            if !fitting.contains(&encoding) && encoding.whole_text(body).is_some() {
                fitting.push(encoding);
            }
        }
        // A file that changes its encoding further down: the row where it does is told when it is reached.
        fitting.push(Self::Utf8);
        if fitting.len() == 1 {
            fitting.push(Self::Gb18030);
        }
        fitting
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rare_name_needs_four_bytes_and_is_read() {
        let (bytes, _, _) = encoding_rs::GB18030.encode("𠮷野家");
        assert!(Encoding::candidates(&bytes, true).contains(&Encoding::Gb18030));
        assert_eq!(Encoding::Gb18030.text(&bytes).as_deref(), Some("𠮷野家"));
    }

    #[test]
    fn a_character_cut_at_the_end_of_the_head_does_not_change_the_encoding() {
        let text = "订单编号".as_bytes();
        assert_eq!(Encoding::candidates(&text[..text.len() - 1], false), [Encoding::Utf8]);
        assert_eq!(Encoding::candidates(&text[..text.len() - 1], true), [Encoding::Utf8]);
        let (bytes, _, _) = encoding_rs::GB18030.encode("订单编号,商品标题\n381,磁吸无线充电宝\n382,磁吸");
        assert_eq!(Encoding::candidates(&bytes[..bytes.len() - 1], true)[0], Encoding::Gb18030);
    }

    #[test]
    fn no_byte_of_a_longer_character_separates_cells() {
        for encoding in [Encoding::Gb18030, Encoding::Big5, Encoding::ShiftJis] {
            for first in 0x80..=0xff {
                for second in *b",;\"\t\r\n" {
                    let pair = [first, second];
                    let swallowed = encoding.text(&pair).is_some_and(|text| !text.ends_with(char::from(second)));
                    assert!(!swallowed, "{} {first:x} {second:x}", encoding.name());
                }
            }
        }
    }

    #[test]
    fn the_language_of_the_body_decides_where_a_header_is_plain() {
        let header = "order-id\tproduct\tcomment\n";
        let bodies = [
            ("1\té\tArtikel beschädigt, Größe zu groß für mich, schöne Grüße aus Köln\n", encoding_rs::WINDOWS_1252),
            (
                "1\tテスト\t商品が壊れていました。サイズが合わないので返品します。よろしくお願いします\n",
                encoding_rs::SHIFT_JIS,
            ),
        ];
        for (body, known) in bodies {
            let (bytes, _, _) = known.encode(body);
            let sample = [header.as_bytes(), &bytes].concat();
            assert_eq!(Encoding::candidates(&sample, true).first().map(|first| first.known()), Some(known));
        }
    }
}
