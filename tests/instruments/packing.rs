//! The same table in every container that exports come in, well made or not.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{AesMode, CompressionMethod, ZipWriter};

/// A table: its rows of cells, the header first.
pub type Table = Vec<Vec<String>>;

/// The cells of a CSV file in UTF-8 without quotes inside its cells.
///
/// # Panics
/// When it is no such file.
pub fn table_of(csv: &[u8]) -> Table {
    let text = std::str::from_utf8(csv).expect("a CSV in UTF-8");
    text.lines().map(|line| line.split(',').map(|cell| cell.trim_matches('"').to_owned()).collect()).collect()
}

/// A table as text with `between` between its cells.
pub fn text(table: &Table, between: &str) -> String {
    table.iter().map(|row| row.join(between) + "\r\n").collect()
}

/// A zip of files.
///
/// # Panics
/// When it can't be written in memory.
pub fn zip<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Vec<u8> {
    zip_with(files, |options| options)
}

/// A zip of files under a password.
///
/// # Panics
/// When it can't be written in memory.
pub fn zip_locked<B: AsRef<[u8]>>(files: &[(&str, B)], password: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let options = SimpleFileOptions::default().with_aes_encryption(AesMode::Aes256, password);
        zip.start_file(*name, options).expect("memory takes a file");
        zip.write_all(bytes.as_ref()).expect("memory takes bytes");
    }
    zip.finish().expect("a whole zip").into_inner()
}

/// A zip whose files are not shrunk, so that their bytes stand in it as they are.
///
/// # Panics
/// When it can't be written in memory.
pub fn zip_stored<B: AsRef<[u8]>>(files: &[(&str, B)]) -> Vec<u8> {
    zip_with(files, |options| options.compression_method(CompressionMethod::Stored))
}

fn zip_with<B: AsRef<[u8]>>(files: &[(&str, B)], with: impl Fn(SimpleFileOptions) -> SimpleFileOptions) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, with(SimpleFileOptions::default())).expect("memory takes a file");
        zip.write_all(bytes.as_ref()).expect("memory takes bytes");
    }
    zip.finish().expect("a whole zip").into_inner()
}

/// Puts other bytes of the same length in the place of `from`, wherever it stands.
pub fn patched(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Vec<u8> {
    let places: Vec<usize> = memchr::memmem::find_iter(&bytes, from).collect();
    for place in places {
        bytes[place..place + to.len()].copy_from_slice(to);
    }
    bytes
}

/// A zip with one file of so many times the same byte, which shrinks to a thousandth.
///
/// # Panics
/// When it can't be written in memory.
pub fn bomb(name: &str, head: &[u8], megabytes: usize) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_level(Some(1)).large_file(true);
    zip.start_file(name, options).expect("memory takes a file");
    zip.write_all(head).expect("memory takes bytes");
    let block = vec![b' '; 1 << 20];
    for _ in 0..megabytes {
        zip.write_all(&block).expect("memory takes bytes");
    }
    zip.finish().expect("a whole zip").into_inner()
}

/// The parts of the smallest workbook around a sheet's XML and a table of strings.
pub fn workbook(sheet: &str, strings: Option<&str>) -> Vec<u8> {
    workbook_of("", &[("Sheet1", sheet)], strings)
}

/// A workbook of several sheets; `properties` stand before them.
pub fn workbook_of(properties: &str, sheets: &[(&str, &str)], strings: Option<&str>) -> Vec<u8> {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let mut named = String::new();
    let mut related = String::new();
    let mut files: Vec<(String, String)> = Vec::new();
    for (at, (name, sheet)) in sheets.iter().enumerate() {
        let at = at + 1;
        named += &format!(r#"<sheet name="{name}" sheetId="{at}" r:id="r{at}"/>"#);
        related += &format!(r#"<Relationship Id="r{at}" Type="{KIND}/worksheet" Target="worksheets/sheet{at}.xml"/>"#);
        files.push((format!("xl/worksheets/sheet{at}.xml"), (*sheet).to_owned()));
    }
    if let Some(strings) = strings {
        related += &format!(r#"<Relationship Id="s" Type="{KIND}/sharedStrings" Target="sharedStrings.xml"/>"#);
        files.push(("xl/sharedStrings.xml".into(), strings.to_owned()));
    }
    related += &format!(r#"<Relationship Id="t" Type="{KIND}/styles" Target="styles.xml"/>"#);
    let book = format!(r#"<workbook xmlns="{MAIN}" xmlns:r="{KIND}">{properties}<sheets>{named}</sheets></workbook>"#);
    let package = "http://schemas.openxmlformats.org/package/2006";
    let styles = format!(
        r#"<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#
    );
    let mut all = vec![
        ("[Content_Types].xml".to_owned(), format!(r#"<Types xmlns="{package}/content-types"/>"#)),
        (
            "_rels/.rels".to_owned(),
            format!(
                r#"<Relationships xmlns="{package}/relationships"><Relationship Id="w" Type="{KIND}/officeDocument" Target="xl/workbook.xml"/></Relationships>"#
            ),
        ),
        ("xl/workbook.xml".to_owned(), book),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(r#"<Relationships xmlns="{package}/relationships">{related}</Relationships>"#),
        ),
        ("xl/styles.xml".to_owned(), styles),
    ];
    all.append(&mut files);
    zip(&all.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A sheet's XML around its rows, with a stated size that may be wrong.
pub fn sheet(stated: &str, rows: &str) -> String {
    format!(
        r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="{stated}"/><sheetData>{rows}</sheetData></worksheet>"#
    )
}

/// Rows without any place attribute, their cells as inline strings of two runs.
pub fn inline_rows(table: &Table) -> String {
    let cell = |text: &String| {
        let (first, rest) = text.split_at(text.chars().next().map_or(0, char::len_utf8));
        format!(r#"<c t="inlineStr"><is><r><t>{first}</t></r><r><t xml:space="preserve">{rest}</t></r></is></c>"#)
    };
    table.iter().map(|row| format!("<row>{}</row>", row.iter().map(cell).collect::<String>())).collect()
}

/// An old workbook (BIFF8 in an OLE file) with one sheet of texts.
///
/// # Panics
/// When it can't be written in memory.
pub fn old_workbook(table: &Table) -> Vec<u8> {
    let record = |kind: u16, body: &[u8]| {
        let length = u16::try_from(body.len()).expect("a short record");
        [&kind.to_le_bytes()[..], &length.to_le_bytes(), body].concat()
    };
    let bof = |kind: u16| record(0x0809, &[&0x0600_u16.to_le_bytes()[..], &kind.to_le_bytes(), &[0; 12]].concat());
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let mut globals = bof(5);
    let bound = |place: u32| record(0x0085, &[&place.to_le_bytes()[..], &[0, 0, 3, 0], b"abc"].concat());
    let start = globals.len() + bound(0).len() + 4;
    globals.extend(bound(u32::try_from(start).expect("a small book")));
    globals.extend(record(0x000a, &[]));
    globals.extend(bof(0x10));
    for (row, cells) in (0_u16..).zip(table) {
        for (column, text) in (0_u16..).zip(cells) {
            let count = u16::try_from(text.encode_utf16().count()).expect("a short cell");
            let place = [row.to_le_bytes(), column.to_le_bytes(), [0, 0], count.to_le_bytes()].concat();
            globals.extend(record(0x0204, &[&place[..], &[1], &wide(text)].concat()));
        }
    }
    globals.extend(record(0x000a, &[]));
    let mut file =
        cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new())).expect("memory takes a file");
    file.create_stream("/Workbook").expect("a stream").write_all(&globals).expect("memory takes bytes");
    file.flush().expect("memory takes bytes");
    file.into_inner().into_inner()
}

/// A page with the table, in UTF-8.
pub fn page(table: &Table, charset: &str) -> String {
    let row = |cells: &Vec<String>| {
        let cells: String = cells.iter().map(|cell| format!("<td style='mso-number-format:\\@'>{cell}</td>")).collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = table.iter().map(row).collect();
    format!(
        "<html><head><meta http-equiv=Content-Type content=\"text/html; charset={charset}\"></head><body><table>{rows}</table></body></html>"
    )
}
