//! What happens when a process dies or two work at once: all of an import is there, or nothing.

use std::io::Read;
use std::time::Duration;

use memchr::memmem;
use pintui_core::sample::{Layout, PHONE_PREFIX, planted_names, planted_streets};
use pintui_tests::program::{Desk, SHOP, UNTIL, plain, total};

#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let desk = Desk::empty();
    // So many that the first of them fill the book past its log.
    let recipe = pintui_core::sample::Recipe { layout: Layout::large(), ..plain(45_000) };
    let files = desk.sample("export", &recipe);
    let mut words = vec!["--json", "import"];
    words.extend(files.iter().map(String::as_str));
    words.extend(["--shop", SHOP]);
    let mut killed = 0;
    for after in [5, 40, 120, 300, 600, 1000] {
        let mut import = desk.start(&words);
        std::thread::sleep(Duration::from_millis(after));
        let running = import.try_wait().expect("a child can be asked").is_none();
        import.kill().expect("a child can be killed");
        import.wait().expect("a child ends");
        if !running {
            break;
        }
        killed += 1;
        let runs = desk.done(&["imports"]);
        if runs.as_array().is_some_and(|runs| !runs.is_empty()) {
            break;
        }
        assert_eq!(
            desk.refused(&["daily", "--date", UNTIL, "--shop", SHOP])["code"],
            "shop_unknown",
            "after {after} ms"
        );
        assert_eq!(desk.done(&["verify"])["ok"], true, "after {after} ms");
    }
    assert!(killed > 0, "the import was over before it could be killed: make the files larger");
    let whole = desk.import(&files, &[]);
    let orders = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP])["orders"].as_i64();
    assert!(orders > Some(1000), "{whole}");
    assert_eq!(desk.done(&["verify"])["ok"], true);
}

#[test]
fn two_imports_at_once_into_one_folder_both_arrive() {
    let desk = Desk::empty();
    let files = desk.sample("export", &plain(3000));
    let words = |shop: &'static str| {
        let mut words = vec!["--json", "import"];
        words.extend(files.iter().map(String::as_str));
        words.extend(["--shop", shop, "--other-shop"]);
        words
    };
    let started = ["一号店", "二号店"].map(|shop| desk.start(&words(shop)));
    let mut added = Vec::new();
    for mut import in started {
        let (mut out, mut err) = (String::new(), String::new());
        import.stdout.take().expect("piped").read_to_string(&mut out).expect("UTF-8");
        import.stderr.take().expect("piped").read_to_string(&mut err).expect("UTF-8");
        assert!(import.wait().expect("a child ends").success(), "{err}");
        added.push(total(&serde_json::from_str(&out).expect("one JSON document"), "added"));
    }
    assert_eq!(added[0], added[1], "each shop got all rows");
    let orders =
        ["一号店", "二号店"].map(|shop| desk.done(&["daily", "--date", UNTIL, "--shop", shop])["orders"].clone());
    assert_eq!(orders[0], orders[1]);
    assert_eq!(desk.done(&["verify"])["ok"], true);
}

#[test]
fn a_reader_is_served_while_another_process_imports() {
    let desk = Desk::empty();
    desk.import(&desk.sample("first", &plain(300)), &[]);
    let before = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]);
    let files = desk.sample("second", &plain(20_000).later(200));
    let mut words = vec!["--json", "import"];
    words.extend(files.iter().map(String::as_str));
    words.extend(["--shop", SHOP]);
    let mut import = desk.start(&words);
    let mut asked = 0;
    while import.try_wait().expect("a child can be asked").is_none() {
        let day = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]);
        // Until the import commits, a reader sees the book as it was; afterwards, all of it.
        asked += i32::from(day == before);
    }
    assert!(import.wait().expect("a child ends").success());
    assert!(asked > 0, "no reader was served during the import");
}

#[test]
fn names_phones_and_streets_of_buyers_stay_at_the_door() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(500)), &[]);
    desk.done(&["backup", &desk.file("copy.db")]);
    desk.done(&["quarantine", "--out", &desk.file("quarantine.csv")]);
    let month = ["report", "kpi", "--month", "2026-09", "--shop", SHOP, "--out"];
    desk.done(&[&month[..], &[&desk.file("month.xlsx")]].concat());
    let planted = [planted_names(), vec![PHONE_PREFIX.to_owned()], planted_streets()].concat();
    assert!(planted.len() > 2, "the sample plants personal data");
    let book = desk.data();
    let kept = std::fs::read_dir(&book).expect("the data folder").flatten().map(|entry| entry.path());
    for path in kept.chain([desk.file("copy.db").into(), desk.file("quarantine.csv").into()]) {
        let bytes = std::fs::read(&path).unwrap_or_default();
        for word in &planted {
            let found = memmem::find(&bytes, word.as_bytes());
            assert!(found.is_none(), "{} holds personal data of a buyer: {word}", path.display());
        }
    }
}

#[test]
fn a_damaged_book_is_told_and_a_backup_puts_it_right() {
    let desk = Desk::empty();
    desk.import(&desk.sample("export", &plain(300)), &[]);
    let before = desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]);
    let copy = desk.file("copy.db");
    desk.done(&["backup", &copy]);
    desk.damage();
    assert_eq!(desk.refused(&["daily", "--date", UNTIL, "--shop", SHOP])["code"], "book_damaged");
    assert_eq!(desk.refused(&["restore", &desk.file("nowhere.db")])["code"], "file_unreachable");
    let kept = desk.done(&["restore", &copy])["kept"].as_str().expect("a path").to_owned();
    assert!(std::path::Path::new(&kept).exists(), "the damaged book is kept: {kept}");
    assert_eq!(desk.done(&["daily", "--date", UNTIL, "--shop", SHOP]), before);
}
