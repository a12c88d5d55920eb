//! Tables come in without a file dialog: pasted from a spreadsheet, and dragged onto the window.

use calamine::{Reader, Xlsx, open_workbook};
use pintui_core::sample::{FileForm, Layout, Recipe};
use pintui_tests::drag::drop_files;
use pintui_tests::program::{Desk, last_month_ends, plain};
use pintui_tests::window::Window;

/// What a person gets who marks the whole sheet and copies it.
fn copied(workbook: &str) -> String {
    let mut book: Xlsx<_> = open_workbook(workbook).expect("a workbook");
    let sheet = book.worksheet_range_at(0).expect("a sheet").expect("that reads");
    let rows = sheet.rows().map(|row| row.iter().map(ToString::to_string).collect::<Vec<_>>().join("\t"));
    rows.collect::<Vec<_>>().join("\n")
}

fn later(desk: &Desk) -> Vec<String> {
    let layout = Layout { orders: FileForm::Xlsx, ..Layout::large() };
    desk.sample("later", &Recipe { until: last_month_ends(), seed: 3, layout, ..plain(40) })
}

#[test]
fn a_table_copied_from_a_spreadsheet_is_pasted_into_the_import_page() {
    let desk = Desk::at_work(200);
    let files = later(&desk);
    let workbook = files.iter().find(|file| file.ends_with(".xlsx")).expect("the orders are a workbook");
    let window = Window::open(&desk, &[]);
    window.press("nav-import");
    window.text("import-pick");
    window.copies(&copied(workbook));
    window.pastes();
    window.comes_to("import-added", 40);
    window.shot("45-pasted");
    window.press("import-commit");
    window.text("import-written");
    let runs = desk.done(&["imports"]);
    assert_eq!(runs[0]["files"][0]["added"], 40, "{runs}");
}

#[test]
fn words_that_are_no_table_are_told_so_when_they_are_pasted() {
    let desk = Desk::at_work(60);
    let window = Window::open(&desk, &[]);
    window.press("nav-import");
    window.text("import-pick");
    window.copies("今天先发这些");
    window.pastes();
    window.text("error-note");
    window.shot("46-pasted-words");
    assert_eq!(desk.done(&["imports"]).as_array().map(Vec::len), Some(1));
}

#[test]
fn files_dragged_onto_any_page_are_previewed() {
    let desk = Desk::at_work(200);
    let files = later(&desk);
    let window = Window::open(&desk, &[]);
    window.number("today-orders");
    drop_files(window.display.name(), &files).expect("the window takes the files");
    let expected = desk.import_counts(&files);
    window.comes_to("import-added", expected);
    window.shot("47-dropped");
}
