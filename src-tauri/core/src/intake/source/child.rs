//! The child that reads one workbook and writes its rows as frames: see `sheet`, its other end.

use std::ffi::OsString;
use std::io::{BufWriter, Read, Write};
use std::path::Path;

use calamine::{Data, Reader, Sheets, Xls, Xlsx};

use super::sheet::{END, PASSWORD};

const MEMORY_LIMIT: u64 = 3 << 30;
const SECONDS_LIMIT: u64 = 300;

/// The child: reads the workbook named by the arguments and writes frames to its output.
///
/// Returns the exit code.
pub fn child_main() -> i32 {
    let arguments: Vec<OsString> = std::env::args_os().skip(2).collect();
    let [path, sheet, most] = &arguments[..] else { return 2 };
    let number = |text: &OsString| text.to_str().and_then(|text| text.parse::<u32>().ok());
    let (Some(sheet), Some(most)) = (number(sheet), number(most)) else { return 2 };
    limit();
    let mut output = BufWriter::with_capacity(1 << 18, std::io::stdout().lock());
    let sent = send(Path::new(path), sheet, most, &mut output);
    match sent.and_then(|()| output.flush()) {
        Ok(()) => 0,
        Err(_) => 1,
    }
}

#[cfg(unix)]
fn limit() {
    // A limit that cannot be set is no reason to refuse a file; the parent still waits only so long.
    let _ = rlimit::setrlimit(rlimit::Resource::AS, MEMORY_LIMIT, MEMORY_LIMIT);
    let _ = rlimit::setrlimit(rlimit::Resource::CPU, SECONDS_LIMIT, SECONDS_LIMIT);
}

#[cfg(not(unix))]
fn limit() {}

fn send(path: &Path, sheet: u32, most: u32, output: &mut impl Write) -> std::io::Result<()> {
    let password = std::env::var(PASSWORD).unwrap_or_default();
    if !password.is_empty() {
        // A wrong password gives bytes that are no zip.
        let opened = office_crypto::decrypt_from_file(path, &password).ok().filter(|bytes| bytes.starts_with(b"PK"));
        let Some(bytes) = opened else { return refuse(output, "wrong") };
        return match calamine::open_workbook_from_rs::<Xlsx<_>, _>(std::io::Cursor::new(bytes)) {
            Ok(book) => send_xlsx(book, sheet, most, output),
            Err(_) => refuse(output, "truncated"),
        };
    }
    match calamine::open_workbook_auto(path) {
        Ok(Sheets::Xlsx(book)) => send_xlsx(book, sheet, most, output),
        Ok(Sheets::Xls(book)) => send_xls(book, sheet, most, output),
        Ok(_) => refuse(output, "other"),
        Err(why) => refuse(output, why_refused(&why)),
    }
}

fn why_refused(why: &calamine::Error) -> &'static str {
    match why {
        calamine::Error::Xlsx(calamine::XlsxError::Password) | calamine::Error::Xls(calamine::XlsError::Password) => {
            "password"
        }
        calamine::Error::Io(_) => "unreachable",
        _ => "truncated",
    }
}

fn refuse(output: &mut impl Write, why: &str) -> std::io::Result<()> {
    word(output, 0)?;
    text(output, why.as_bytes())
}

fn send_xlsx<R: Read + std::io::Seek>(
    mut book: Xlsx<R>,
    sheet: u32,
    most: u32,
    output: &mut impl Write,
) -> std::io::Result<()> {
    let names = book.sheet_names();
    let Some(sheet) = names.get(sheet as usize).cloned() else { return refuse(output, "empty") };
    word(output, names.len() as u32)?;
    let Ok(mut cells) = book.worksheet_cells_reader(&sheet) else {
        word(output, 0)?;
        return broken_off(output);
    };
    // The stated size is often wrong; it only serves the progress bar.
    word(output, cells.dimensions().end.0.saturating_add(1))?;
    let mut row: Vec<String> = Vec::new();
    let mut number = 0;
    loop {
        match cells.next_cell() {
            Ok(Some(cell)) => {
                let (at, column) = cell.get_position();
                if at + 1 != number {
                    send_row(output, number, &mut row)?;
                    number = at + 1;
                    if number > most {
                        break;
                    }
                }
                let column = column as usize;
                if row.len() <= column {
                    row.resize(column + 1, String::new());
                }
                row[column] = shown(&Data::from(cell.get_value().clone()));
            }
            Ok(None) => break,
            Err(_) => return broken_off(output),
        }
    }
    if number <= most {
        send_row(output, number, &mut row)?;
    }
    word(output, END)?;
    word(output, END)
}

fn send_xls<R: Read + std::io::Seek>(
    mut book: Xls<R>,
    sheet: u32,
    most: u32,
    output: &mut impl Write,
) -> std::io::Result<()> {
    let names = book.sheet_names();
    let Some(sheet) = names.get(sheet as usize).cloned() else { return refuse(output, "empty") };
    let Ok(range) = book.worksheet_range(&sheet) else { return refuse(output, "truncated") };
    word(output, names.len() as u32)?;
    let first = range.start().map_or(0, |(row, _)| row);
    let left = range.start().map_or(0, |(_, column)| column as usize);
    word(output, first + range.height() as u32)?;
    for (at, cells) in range.rows().enumerate() {
        let number = first + at as u32 + 1;
        if number > most {
            break;
        }
        let mut row = vec![String::new(); left];
        row.extend(cells.iter().map(shown));
        while row.last().is_some_and(String::is_empty) {
            row.pop();
        }
        send_row(output, number, &mut row)?;
    }
    word(output, END)?;
    word(output, END)
}

/// The sheet ended in the middle: told after the rows that were whole.
fn broken_off(output: &mut impl Write) -> std::io::Result<()> {
    word(output, END)?;
    word(output, 1)?;
    text(output, b"truncated")
}

fn send_row(output: &mut impl Write, number: u32, row: &mut Vec<String>) -> std::io::Result<()> {
    if number == 0 || row.is_empty() {
        row.clear();
        return Ok(());
    }
    word(output, number)?;
    word(output, row.len() as u32)?;
    for cell in row.drain(..) {
        text(output, cell.as_bytes())?;
    }
    Ok(())
}

fn word(output: &mut impl Write, number: u32) -> std::io::Result<()> {
    output.write_all(&number.to_le_bytes())
}

fn text(output: &mut impl Write, bytes: &[u8]) -> std::io::Result<()> {
    word(output, bytes.len() as u32)?;
    output.write_all(bytes)
}

/// A number this large has lost digits in the spreadsheet.
const EXACT: f64 = 1e15;

fn shown(value: &Data) -> String {
    match value {
        Data::Float(number) if number.abs() >= EXACT => format!("{number:E}").replace('E', "E+"),
        Data::DateTime(at) => match at.as_datetime() {
            Some(at) => (at + chrono::TimeDelta::milliseconds(500)).format("%Y-%m-%d %H:%M:%S").to_string(),
            None => at.as_f64().to_string(),
        },
        Data::Error(_) => "#VALUE!".to_owned(),
        other => other.to_string(),
    }
}
