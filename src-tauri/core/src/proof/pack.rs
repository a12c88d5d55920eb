//! A bundle for a platform's appeal: the pictures and clips as they are, a text sheet, and their hashes.

use std::io::{Cursor, Write as _};

use pintui_store::Result;
use pintui_store::words::BookRefused;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::export::{Exhibit, ProofPart};
use super::sheet::MoneyMove;
use super::told::{Told, minute};
use crate::evidence::kind::Form;

/// The bundle and how many files are in it.
pub(super) fn write(told: &Told<'_>) -> Result<(Vec<u8>, usize)> {
    let failed = |why: String| BookRefused::Unexpected { detail: why };
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Pictures are packed already.
    let plain = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut files = 1;
    zip.start_file("00-sheet.txt", plain).map_err(|why| failed(why.to_string()))?;
    // The mark in front tells old editors that this is UTF-8.
    zip.write_all(format!("\u{feff}{}", sheet(told).replace('\n', "\r\n")).as_bytes())
        .map_err(|why| failed(why.to_string()))?;
    for exhibit in told.exhibits {
        if let Some(bytes) = &exhibit.bytes {
            zip.start_file(name_of(exhibit), plain).map_err(|why| failed(why.to_string()))?;
            zip.write_all(bytes).map_err(|why| failed(why.to_string()))?;
            files += 1;
        }
    }
    let out = zip.finish().map_err(|why| failed(why.to_string()))?;
    Ok((out.into_inner(), files))
}

/// Plain letters only: some upload pages refuse others.
fn name_of(exhibit: &Exhibit) -> String {
    let row = &exhibit.row;
    let ending = Form::of_mime(&row.mime).map_or("bin", Form::ending);
    format!("{:02}-{}-{}.{ending}", exhibit.number, row.scene.name(), row.taken_at.0.format("%Y%m%d-%H%M%S"))
}

fn sheet(told: &Told<'_>) -> String {
    let mut lines = vec![
        told.text(&format!("proof.title.{}", told.audience.name())),
        format!("{}  {}", told.sheet.number, minute(told.now)),
        String::new(),
        told.sheet.shop.clone(),
        told.number(),
        told.goods(),
        String::new(),
        told.text("proof.story"),
    ];
    for happened in told.story() {
        lines.push(format!("{}  {}", happened.at, happened.title));
        lines.extend(happened.lines.iter().map(|line| format!("    {line}")));
        for exhibit in happened.exhibits {
            lines.push(format!("    {}", told.say("proof.exhibit", &[("number", &exhibit.number)])));
        }
    }
    if told.has(ProofPart::Money) && !told.sheet.money.is_empty() {
        lines.extend([String::new(), told.text("proof.money")]);
        lines.extend(told.sheet.money.iter().map(|money| money_line(told, money)));
    }
    lines.extend([String::new(), told.text("proof.files")]);
    for exhibit in told.exhibits {
        let name = if exhibit.bytes.is_some() { name_of(exhibit) } else { told.text("proof.no_file") };
        lines.push(format!("{}. {}", exhibit.number, told.caption(&exhibit.row)));
        lines.push(format!("    {name}"));
        lines.push(format!("    SHA-256 {}", exhibit.row.hash));
    }
    lines.extend([String::new(), told.unchanged(), told.text("proof.how_to_compare")]);
    lines.join("\n")
}

fn money_line(told: &Told<'_>, money: &MoneyMove) -> String {
    let at = money.at.map_or_else(|| "—".to_owned(), minute);
    told.say(
        "proof.money.line",
        &[("at", &at), ("amount", &told.money(money.amount_fen)), ("left", &told.money(money.left_fen))],
    )
}
