//! Files in every form, and files that are none.

use super::*;
use crate::sample::FileForm;

#[test]
fn every_form_of_text_file_brings_the_same_figures() {
    let answers: Vec<Daily> = [FileForm::CsvGb18030, FileForm::CsvUtf8, FileForm::CsvUtf8Bom]
        .into_iter()
        .map(|form| {
            let owner = owner();
            let mut recipe = plain(400);
            recipe.layout = Layout { orders: form, lines: form, refunds: form, ..Layout::large() };
            owner.import(&owner.export(&recipe, "files"));
            owner.daily("2026-10-11")
        })
        .collect();
    assert!(answers[0].orders > 30 && answers.iter().all(|answer| *answer == answers[0]), "{answers:#?}");
}

#[test]
fn files_that_are_no_tables_are_refused_in_clear_words() {
    let owner = owner();
    let whole = std::fs::read(&owner.export(&plain(40), "files")[0]).expect("an order file");
    let (utf8, _) = encoding_rs::GB18030.decode_without_bom_handling(&whole);
    let wide: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf8.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let mixed = [utf8.as_bytes(), &whole[..]].concat();
    let columns = (0..10_000).map(|at| format!("列{at}")).collect::<Vec<_>>().join(",");
    for (name, bytes, code) in [
        ("empty.csv", Vec::new(), "file_empty"),
        ("blank.csv", b"\n\n  \n".to_vec(), "file_empty"),
        ("invoice.pdf", b"%PDF-1.7 ...".to_vec(), "file_type_unknown"),
        ("photo.csv", b"\x89PNG\r\n\x1a\n\0\0".to_vec(), "file_type_unknown"),
        ("program.csv", b"\x7fELF\0\0\0".to_vec(), "file_type_unknown"),
        ("columns.csv", columns.into_bytes(), "profile_unknown"),
        ("words.csv", "今天天气很好\n明天也好\n".as_bytes().to_vec(), "profile_unknown"),
        ("archive.rar", b"Rar!\x1a\x07\x01\0".to_vec(), "file_type_unknown"),
        ("mixed.csv", mixed, "encoding_mixed"),
    ] {
        let file = owner.file(name, &bytes);
        assert_eq!(owner.refused(&[file]), code, "{name}");
    }
    assert_eq!(owner.refused(&[owner.folder.path().join("nowhere.csv")]), "file_unreachable");
    assert_eq!(owner.refused(&[]), "no_files");
    assert_eq!(owner.count("operations"), 0, "a refusal left something in the book");
    let report = owner.import(&[owner.file("wide.csv", &wide)]);
    assert_eq!(report.files[0].rejected, 0, "UTF-16 is read");
}

#[test]
fn one_unknown_file_among_several_refuses_all() {
    let owner = owner();
    let mut files = owner.export(&plain(50), "files");
    files.push(owner.file("words.csv", b"a,b,c\n1,2,3\n"));
    assert_eq!(owner.refused(&files), "profile_unknown");
    assert_eq!(owner.count("shops"), 0);
}

#[test]
fn a_header_alone_is_a_valid_export_of_no_rows() {
    let owner = owner();
    let whole = std::fs::read(&owner.export(&plain(40), "files")[0]).expect("an order file");
    let end = memchr::memchr(b'\n', &whole).expect("a header line");
    let report = owner.import(&[owner.file("header.csv", &whole[..=end])]);
    assert_eq!(report.files[0].rows, 0);
}

#[test]
fn a_cell_of_many_megabytes_rejects_its_row_alone() {
    let owner = owner();
    let whole = std::fs::read(&owner.export(&plain(40), "files")[0]).expect("an order file");
    let lines = |bytes: &[u8]| memchr::memchr_iter(b'\n', bytes).count();
    let mut bytes = whole.clone();
    bytes.extend_from_slice(b"\"=\"\"3812000000000000123\"\"\",\"");
    bytes.resize(bytes.len() + (24 << 20), b'x');
    bytes.extend_from_slice(b"\"\n");
    let report = owner.import(&[owner.file("long.csv", &bytes)]);
    assert_eq!((report.files[0].rejected, report.files[0].problems[0].code.as_str()), (1, "row_too_long"));
    assert_eq!(report.files[0].added, lines(&whole) as u64 - 1, "the other rows came in");
}
