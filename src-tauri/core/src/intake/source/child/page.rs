//! Tables of a page (HTML saved as .xls) and of a workbook written as one XML text.
//!
//! A flat reading of the tags is enough: what a table holds is told by where its cells begin. Merged
//! cells keep their place: the value stands first, the places it spans are blank.

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::frames::{Fail, Sent, Told};
use crate::intake::source::encoding::Encoding;
use crate::intake::source::record::{CELL_LIMIT, CELLS_LIMIT, Record};

const TABLES_LIMIT: usize = 100;
const SPAN_LIMIT: usize = 1_000;

/// The names of the tables that have rows.
pub fn tables(bytes: &[u8]) -> Told<Vec<String>> {
    let mut found = Vec::new();
    read(bytes, &mut |table, name, _| {
        while found.len() <= table.min(TABLES_LIMIT - 1) {
            found.push(String::new());
        }
        if let Some(place) = found.get_mut(table)
            && place.is_empty()
        {
            *place = if name.is_empty() { (table + 1).to_string() } else { name.to_owned() };
        }
        Ok(())
    })?;
    if found.is_empty() { Err(Fail::Told("html")) } else { Ok(found) }
}

/// Gives the rows of one table, at most the first `most`.
pub fn rows(bytes: &[u8], wanted: usize, most: u32, mut take: impl FnMut(&Record) -> Sent) -> Sent {
    read(bytes, &mut |table, _, record| {
        let inside = table == wanted && record.number <= u64::from(most);
        if inside && record.width() > 0 { take(record) } else { Ok(()) }
    })
}

type Take<'a> = &'a mut dyn FnMut(usize, &str, &Record) -> Sent;

fn read(bytes: &[u8], take: Take<'_>) -> Sent {
    let text = text(bytes)?;
    let mut page = Page::default();
    let emitter = CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<()> {
        page.sent = std::mem::replace(&mut page.sent, Ok(())).and_then(|()| page.hear(event, take));
        page.sent.is_err().then_some(())
    });
    // The first thing that the emitter gives is a fault: nothing more is read.
    let _ = Tokenizer::new_with_emitter(text.as_str(), emitter).next();
    std::mem::replace(&mut page.sent, Ok(()))?;
    page.end_row(take)
}

/// The page as UTF-8: a byte-order mark, then what the page says of itself, then what its bytes allow.
fn text(bytes: &[u8]) -> Told<String> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let head = &bytes[..bytes.len().min(4_096)];
    let label = [&b"charset="[..], b"encoding="].into_iter().find_map(|word| {
        let after = &head[memchr::memmem::find(&head.to_ascii_lowercase(), word)? + word.len()..];
        let label = after.trim_ascii_start().strip_prefix(b"\"").or(after.strip_prefix(b"'")).unwrap_or(after);
        let end = label.iter().position(|b| !b.is_ascii_alphanumeric() && !b"-_".contains(b))?;
        Encoding::named(&label[..end])
    });
    // Programs that write the word utf-8 and the bytes of their system are known.
    let said = label.into_iter().chain(Encoding::candidates(bytes, true));
    let read = said.filter_map(|encoding| encoding.text(bytes)).next();
    read.map(|text| text.into_owned()).ok_or(Fail::Told("mixed"))
}

struct Page {
    /// How many tables have begun; the innermost one that is open is the last of `open`.
    begun: usize,
    open: Vec<usize>,
    name: String,
    numbers: Vec<u64>,
    record: Record,
    cell: Option<Vec<u8>>,
    across: usize,
    down: usize,
    /// For each column how many further rows a cell above it spans.
    spans: Vec<usize>,
    tag: Vec<u8>,
    attribute: Vec<u8>,
    given: Vec<(Vec<u8>, Vec<u8>)>,
    sent: Sent,
}

impl Default for Page {
    fn default() -> Self {
        Self {
            begun: 0,
            open: Vec::new(),
            name: String::new(),
            numbers: Vec::new(),
            record: Record::default(),
            cell: None,
            across: 1,
            down: 1,
            spans: Vec::new(),
            tag: Vec::new(),
            attribute: Vec::new(),
            given: Vec::new(),
            sent: Ok(()),
        }
    }
}

const ATTRIBUTES_LIMIT: usize = 32;

impl Page {
    fn hear(&mut self, event: CallbackEvent<'_>, take: Take<'_>) -> Sent {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = name.to_vec();
                self.given.clear();
                self.attribute.clear();
            }
            CallbackEvent::AttributeName { name } => self.attribute = name.to_vec(),
            CallbackEvent::AttributeValue { value } if self.given.len() < ATTRIBUTES_LIMIT => {
                self.given.push((std::mem::take(&mut self.attribute), value.to_vec()));
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                let tag = std::mem::take(&mut self.tag);
                self.begin(&tag, take)?;
                if self_closing {
                    self.end(&tag, take)?;
                }
            }
            CallbackEvent::EndTag { name } => self.end(name, take)?,
            CallbackEvent::String { value } => self.add(value),
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, tag: &[u8], take: Take<'_>) -> Sent {
        match tag {
            b"worksheet" => self.name = self.text_of(b"ss:name"),
            b"table" => {
                self.end_row(take)?;
                self.open.push(self.begun);
                self.begun += 1;
                self.numbers.push(0);
                self.spans.clear();
            }
            b"tr" | b"row" => {
                self.end_row(take)?;
                if let (Some(table), Some(number)) = (self.open.last(), self.number_of(b"ss:index")) {
                    self.numbers[*table] = (number as u64).saturating_sub(1);
                }
            }
            b"td" | b"th" | b"cell" => {
                self.end_cell();
                let index = self.number_of(b"ss:index").unwrap_or(0);
                self.spanned();
                while self.record.width() + 1 < index.min(CELLS_LIMIT) {
                    self.record.push_cell(b"");
                }
                let span = |page: &Self, name: &[u8]| page.number_of(name).unwrap_or(1).clamp(1, SPAN_LIMIT);
                self.across = span(self, b"colspan").max(self.number_of(b"ss:mergeacross").map_or(1, |more| more + 1));
                self.down = span(self, b"rowspan").max(self.number_of(b"ss:mergedown").map_or(1, |more| more + 1));
                self.cell = Some(Vec::new());
            }
            b"br" => self.add(b" "),
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, tag: &[u8], take: Take<'_>) -> Sent {
        match tag {
            b"td" | b"th" | b"cell" => self.end_cell(),
            b"tr" | b"row" => self.end_row(take)?,
            b"table" => {
                self.end_row(take)?;
                self.open.pop();
                self.spans.clear();
            }
            _ => {}
        }
        Ok(())
    }

    fn given(&self, name: &[u8]) -> Option<&[u8]> {
        self.given.iter().find(|(known, _)| known == name).map(|(_, value)| &value[..])
    }

    fn text_of(&self, name: &[u8]) -> String {
        self.given(name).map(|value| String::from_utf8_lossy(value).into_owned()).unwrap_or_default()
    }

    fn number_of(&self, name: &[u8]) -> Option<usize> {
        std::str::from_utf8(self.given(name)?).ok()?.trim().parse().ok().map(|number: usize| number.min(1 << 20))
    }

    /// Text of a cell, its blanks and line breaks as a page shows them: as one blank.
    fn add(&mut self, text: &[u8]) {
        let Some(cell) = &mut self.cell else { return };
        for part in text.split_inclusive(u8::is_ascii_whitespace) {
            if cell.len() > CELL_LIMIT {
                return;
            }
            let word = part.trim_ascii_end();
            cell.extend_from_slice(word);
            if word.len() < part.len() && cell.last().is_some_and(|last| *last != b' ') {
                cell.push(b' ');
            }
        }
    }

    fn spanned(&mut self) {
        while let Some(left) = self.spans.get_mut(self.record.width()).filter(|left| **left > 0) {
            *left -= 1;
            self.record.push_cell(b"");
        }
    }

    fn end_cell(&mut self) {
        let Some(cell) = self.cell.take() else { return };
        let from = self.record.width();
        // A blank that may not break is a blank.
        let bare = cell.strip_prefix(b"\xc2\xa0").unwrap_or(&cell).trim_ascii();
        self.record.push_cell(bare);
        for _ in 1..self.across.min(CELLS_LIMIT - from.min(CELLS_LIMIT - 1)) {
            self.record.push_cell(b"");
        }
        if self.down > 1 {
            let to = self.record.width();
            self.spans.resize(self.spans.len().max(to), 0);
            self.spans[from.min(to)..to].fill(self.down - 1);
        }
    }

    fn end_row(&mut self, take: Take<'_>) -> Sent {
        self.end_cell();
        let Some(table) = self.open.last().copied() else {
            self.record.clear();
            return Ok(());
        };
        if self.record.width() == 0 {
            return Ok(());
        }
        self.spanned();
        self.numbers[table] += 1;
        self.record.number = self.numbers[table];
        let name = std::mem::take(&mut self.name);
        let sent = take(table, &name, &self.record);
        self.name = name;
        self.record.clear();
        sent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(page: &[u8], table: usize) -> Vec<(u64, Vec<String>)> {
        let mut found = Vec::new();
        let read = rows(page, table, u32::MAX, |record| {
            let cells = record.cells().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect();
            found.push((record.number, cells));
            Ok(())
        });
        assert!(read.is_ok(), "a page was refused");
        found
    }

    #[test]
    fn merged_cells_keep_their_place() {
        let page = "<table><tr><th rowspan=2>订单号<th colspan=2>金额\n 合计</tr><tr><td>应付</td><td>实付</td></tr>
            <tr><td>381<td>1&nbsp;<td>A&amp;B<br>C</table>";
        let rows = all(page.as_bytes(), 0);
        assert_eq!(rows[0], (1, vec!["订单号".into(), "金额 合计".into(), String::new()]));
        assert_eq!(rows[1], (2, vec![String::new(), "应付".into(), "实付".into()]));
        assert_eq!(rows[2].1[2], "A&B C");
    }

    #[test]
    fn a_page_says_its_encoding_or_its_bytes_do() {
        let page = "<html><meta charset=gb2312><table><tr><td>订单编号</table>";
        let lying = "<html><meta charset=utf-8><table><tr><td>订单编号</table>";
        for page in [page, lying] {
            let (bytes, _, _) = encoding_rs::GBK.encode(page);
            assert_eq!(all(&bytes, 0)[0].1, ["订单编号"]);
        }
    }

    #[test]
    fn a_workbook_written_as_one_text_is_read_with_its_gaps() {
        let book = r#"<?xml version="1.0"?><Workbook><Worksheet ss:Name="订单"><Table><Row ss:Index="3">
            <Cell><Data ss:Type="String">a</Data></Cell><Cell ss:Index="4"><Data>b</Data></Cell></Row></Table></Worksheet>
            <Worksheet ss:Name="其他"><Table><Row><Cell><Data>c</Data></Cell></Row></Table></Worksheet></Workbook>"#;
        assert_eq!(all(book.as_bytes(), 0), [(3, vec!["a".into(), String::new(), String::new(), "b".into()])]);
        assert_eq!(all(book.as_bytes(), 1).len(), 1);
        assert!(tables(book.as_bytes()).is_ok_and(|names| names == ["订单", "其他"]));
    }
}
