//! The owner reads the packing station's numbers: pace, faults, what came back, and whether checking pays;
//! a figure opens its checks, the costs are entered, and the workbook holds the same.

use calamine::{Data, Reader, Xlsx, open_workbook};
use chrono::{Days, NaiveDate};
use pintui_core::keeping::clock;
use pintui_core::sample::Recipe;
use pintui_store::{Book, Operation, Reading};
use pintui_tests::program::{Desk, SHOP, plain};
use pintui_tests::window::Window;
use serde_json::{Value, json};

const POINTS: [&str; 4] = ["loose_threads", "stains", "seams", "size_colour"];

fn today() -> NaiveDate {
    clock::now().0.date()
}

/// A shop of four months up to yesterday; for 60 days seven of ten parcels were checked, by three packers.
fn shop_that_checks() -> Desk {
    let desk = Desk::empty();
    let files = desk.sample("exports", &Recipe { until: today() - Days::new(1), days: 120, ..plain(6000) });
    desk.import(&files, &[]);
    let book = Book::open(&desk.data()).expect("the book opens");
    let operation = Operation { name: "given", actor: "test", at: clock::now(), detail: Value::Null, outside: false };
    let since = (today() - Days::new(60)).to_string();
    let checked = book.write(&operation, |tx| {
        let parcels: Vec<(i64, String)> = tx.rows(
            "select id, shipped_at from orders where shipped_at >= ?1 order by substr(shipped_at, 1, 10), id",
            [since],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let (mut on, mut clocks) = (String::new(), [0_i64; 3]);
        for (at, (order, shipped)) in parcels.iter().enumerate().filter(|(at, _)| at % 10 < 7) {
            if on != shipped[..10] {
                (on, clocks) = (shipped[..10].to_owned(), [0, 90, 200]);
            }
            let staff = at % 3;
            let fault = (at % 17 == 0).then_some(POINTS[[0, 0, 0, 1, 1, 2, 3][at % 7]]);
            for result in fault.into_iter().map(Some).chain([None]) {
                let seconds = if at % 9 == 0 { 6 } else { 24 + (at as i64 * 7) % 31 };
                check(tx, *order, &on, &mut clocks[staff], (["07", "12", "21"][staff], seconds), result)?;
            }
            if at % 4 == 0 && staff == 0 && at > parcels.len() / 4 {
                tx.change(
                    "insert into evidence (shop_id, order_id, scene, kind, source, staff, taken_at, kept_at, hash, mime, bytes)
                     values (1, ?1, 'packing', 'photo', 'camera', '07', ?2, ?2, 'none', 'image/jpeg', 1)",
                    (order, shipped),
                )?;
            }
        }
        // Today one of them has checked what was left.
        let mut clock = 0;
        for (order, _) in parcels.iter().enumerate().filter(|(at, _)| at % 10 >= 7).map(|(_, parcel)| parcel).take(34) {
            check(tx, *order, &today().to_string(), &mut clock, ("07", 30), None)?;
        }
        Ok(())
    });
    checked.expect("checked");
    desk
}

fn check(
    tx: &mut pintui_store::WriteTx<'_>,
    order: i64,
    on: &str,
    clock: &mut i64,
    (staff, seconds): (&str, i64),
    fault: Option<&str>,
) -> pintui_store::Result<()> {
    let moment = |second: i64| format!("{on}T{:02}:{:02}:{:02}", 9 + second / 3600, second / 60 % 60, second % 60);
    let (began, done) = (moment(*clock), moment(*clock + seconds));
    *clock += seconds + 14;
    let result = if fault.is_some() { "failed" } else { "passed" };
    let id = tx.insert(
        "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
         values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4, ?5, ?6)",
        (order, result, staff, began, done, seconds),
    )?;
    for point in POINTS {
        let failed = fault == Some(point);
        let severity = match point {
            "size_colour" => "critical",
            "loose_threads" => "minor",
            _ => "major",
        };
        tx.change(
            "insert into check_answers (check_id, step, point, result, defect, severity)
             values (?1, 'appearance', ?2, ?3, ?4, ?5)",
            (
                id,
                point,
                if failed { "failed" } else { "passed" },
                failed.then_some("stain"),
                failed.then_some(severity),
            ),
        )?;
    }
    Ok(())
}

/// Loads the page again with another choice; the press that follows must not meet the old one.
fn begins_anew(window: &Window, choice: &str, value: &str) {
    window.script(&format!("localStorage.setItem('pintui.{choice}', '{value}'); location.reload()"));
    std::thread::sleep(std::time::Duration::from_secs(2));
}

/// Brings a part of the page into view.
fn scrolls(window: &Window, id: &str) {
    window.script(&format!("document.querySelector('[data-testid=\"{id}\"]').scrollIntoView({{ block: 'center' }})"));
}

#[test]
fn the_owner_reads_the_numbers_and_opens_what_is_behind_them() {
    let desk = shop_that_checks();
    let (from, to) = ((today() - Days::new(29)).to_string(), today().to_string());
    let span = json!({ "shop": SHOP, "from": from, "to": to });
    let told = desk.ask("check_numbers", span.clone());
    let window = Window::open(&desk, &[]);
    window.press("nav-checks");
    window.press("checks-numbers");
    let pace = format!("{:.1}", told["pace"]["pieces_per_hour"].as_f64().expect("enough checks"));
    window.until("the pace to be told", || window.text("numbers-pace").replace(',', "").contains(&pace));
    let rate = told["first_pass"]["rate"].as_f64().expect("enough checks");
    assert!(window.text("numbers-first-pass").contains(&format!("{:.2}%", rate * 100.0)));
    window.text("pareto");

    // The most frequent fault opens its checks: as many as it says.
    let pareto = desk.ask("fault_pareto", json!({ "shop": SHOP, "from": from, "to": to, "by": "point" }));
    let most = &pareto["groups"][0];
    window.press("pareto-found");
    window.until("the checks of the fault", || {
        window.text("checks-total").contains(&most["rate"]["hits"].as_i64().expect("a count").to_string())
    });
    window.text("checks-picked");
    window.shot("70-numbers-behind");
    window.script("history.back()");
    window.text("numbers-pace");

    // What an hour costs is the owner's to say; the preset is called one until then.
    scrolls(&window, "worth-wage");
    window.text("worth-balance");
    window.says("是预设的数");
    window.fill("worth-wage", "36");
    window.press("worth-save");
    window.until("the wage to be reckoned with", || desk.ask("check_worth", span.clone())["wage_fen"] == 3600);
    window.text("proof-effect-verdict");

    let out = desk.file("numbers.xlsx");
    window.press("numbers-export");
    window.save_as(&out);
    window.until("the workbook", || std::fs::metadata(&out).is_ok_and(|file| file.len() > 0));
    let mut book: Xlsx<_> = open_workbook(&out).expect("a workbook");
    let overview = book.worksheet_range("质检总览").expect("a sheet");
    let row = overview.rows().find(|row| row[0] == Data::String("一次通过".into())).expect("a row");
    assert_eq!(row[2], Data::Float(told["first_pass"]["hits"].as_f64().expect("a count")));

    // The packer sees the own day at the bench, and nobody else's.
    window.press("nav-station");
    window.fill("station-staff", "07");
    window.press("station-staff-ok");
    let own = desk.ask("own_numbers", json!({ "staff": "07" }));
    window.until("the own day", || {
        window.text("station-own").contains(&format!("{:.1}", own["parcels_per_hour"].as_f64().expect("enough")))
    });
    window.shot("71-station-own");
    window.display.presses(&["Escape"]);

    for (theme, width, height) in [("light", 1280, 800), ("dark", 1280, 800), ("light", 1024, 700), ("dark", 1024, 700)]
    {
        begins_anew(&window, "theme", theme);
        window.resize(width, height);
        window.press("nav-checks");
        window.press("checks-numbers");
        for (place, id) in
            [("top", "numbers-pace"), ("people", "numbers-staff"), ("compared", "proof-effect"), ("worth", "worth")]
        {
            window.text(id);
            scrolls(&window, id);
            window.shot(&format!("numbers-{theme}-{width}-{place}"));
        }
        for by in ["product", "staff"] {
            window.press(&format!("pareto-{by}"));
            window.text("pareto");
            scrolls(&window, "pareto");
            window.shot(&format!("numbers-{theme}-{width}-{by}"));
        }
        let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
        assert_eq!(spills, false, "the numbers are wider than a window of {width} pixels");
    }
    begins_anew(&window, "language", "en");
    window.resize(1024, 700);
    window.press("nav-checks");
    window.says("Check records");
    window.press("checks-numbers");
    window.text("numbers-staff");
    window.shot("numbers-en-1024");
    let spills = window.script("return document.documentElement.scrollWidth > window.innerWidth + 1");
    assert_eq!(spills, false, "the numbers are wider than the window in English");
}
