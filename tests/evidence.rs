//! Proof when things break: a disk that fills up in the middle of a clip, a program that is killed while it films.
//!
//! Each story runs in a process of its own: this very test program, started again for one `#[ignore]`d part.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use pintui_core::door::{self, Call, NoPrinters, Refused, Unwatched};
use pintui_store::{Book, Operation};
use pintui_tests::part;
use serde_json::{Value, json};

struct Bench {
    book: Book,
    order: i64,
}

impl Bench {
    /// A book with one order that can be filmed.
    fn at(folder: &Path) -> Self {
        let book = Book::open(&folder.join("data")).expect("a book");
        let bench = Self { book, order: 1 };
        if bench.ask("shop_list", json!({})).expect("answered").as_array().is_some_and(Vec::is_empty) {
            let at = "2026-11-02T09:00:00".parse().expect("a moment");
            let operation = Operation { name: "given", actor: "test", at, detail: Value::Null, outside: false };
            let given = bench.book.write(&operation, |tx| {
                tx.insert(
                    "insert into shops (id, name, platform, salt, created_at) values (1, '小店', 'taobao', '', '')",
                    [],
                )?;
                tx.insert("insert into orders (id, shop_id, order_no) values (1, 1, '2891004728605560')", [])
            });
            given.expect("written");
        }
        bench
    }

    fn ask(&self, name: &str, ask: Value) -> Result<Value, Refused> {
        let now = "2026-11-02T09:00:00".parse().expect("a moment");
        door::call(
            &self.book,
            &Call { actor: "test", who: door::Who::Program, now, progress: &Unwatched, printers: &NoPrinters },
            name,
            ask,
        )
    }

    fn begin(&self) -> Result<String, Refused> {
        let begin = json!({ "order_id": self.order, "staff": "07", "taken_at": "2026-11-02T09:00:00",
                            "codec": "vp8", "width": 640, "height": 480 });
        Ok(self.ask("begin_clip", begin)?["clip"].as_str().expect("a name").to_owned())
    }

    /// Two seconds of film, of this many bytes.
    fn append(&self, clip: &str, second: u64, bytes: usize) -> Result<Value, Refused> {
        let frame = json!({ "at_ms": second * 1000, "key": true, "data": STANDARD.encode(vec![7; bytes]) });
        self.ask("append_clip", json!({ "clip": clip, "frames": [frame] }))
    }

    fn photo(&self, side: u32) -> Result<Value, Refused> {
        let mut noise = 1_u32;
        let picture = image::RgbImage::from_fn(side, side, |_, _| {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            image::Rgb([(noise >> 8) as u8, (noise >> 16) as u8, (noise >> 24) as u8])
        });
        let mut bytes = std::io::Cursor::new(Vec::new());
        picture.write_to(&mut bytes, image::ImageFormat::Png).expect("encoded");
        let facts = json!({ "order_id": self.order, "case_id": null, "scene": "packing", "source": "camera",
                            "staff": "07", "step": null, "point": null, "taken_at": null });
        self.ask("keep_evidence", json!({ "facts": facts, "data": STANDARD.encode(bytes.into_inner()), "path": null }))
    }

    fn kept(&self) -> Vec<Value> {
        let listed = self.ask("evidence_list", json!({ "order_id": self.order, "case_id": null })).expect("answered");
        listed.as_array().expect("a list").clone()
    }

    fn is_whole(&self) {
        let verified = self.ask("verify", json!({})).expect("answered");
        assert_eq!(verified["ok"], true, "{verified}");
    }

    /// Everything below the folder of proof that is a file.
    fn files(&self) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.book.folder().join("evidence")];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
                if entry.path().is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
            }
        }
        found
    }
}

#[test]
fn a_disk_that_fills_up_in_the_middle_of_a_clip_loses_that_clip_and_nothing_else() {
    part::on_a_disk("24m", "evidence::on_a_small_disk");
}

#[test]
#[ignore = "started by the story of the full disk"]
fn on_a_small_disk() {
    let bench = Bench::at(&part::place());
    bench.photo(200).expect("there is room for a photo");
    let clip = bench.begin().expect("there is room to begin");
    let refused = (0..200).find_map(|second| bench.append(&clip, second, 1_000_000).err()).expect("the disk is small");
    assert_eq!(refused.code, "evidence_disk_full");
    assert_eq!(bench.files().len(), 1, "nothing of the clip is left, the photo is there");
    assert_eq!(bench.append(&clip, 201, 10).expect_err("it is gone").code, "evidence_clip_unknown");

    // The check goes on: the next parcel is filmed, and what fits is kept.
    let next = bench.begin().expect("there is room again");
    bench.append(&next, 0, 100_000).expect("written");
    let ended = bench.ask("end_clip", json!({ "clip": next, "ended": "next" })).expect("kept");
    assert_eq!(ended["evidence"]["kind"], "clip");

    let fill = part::place().join("fill");
    let room = part::fill_up(&fill);
    assert!(room > 0, "the disk was not full");
    let code = bench.photo(300).expect_err("no room").code;
    assert!(["evidence_disk_full", "disk_full"].contains(&&*code), "{code}");
    assert_eq!(bench.files().len(), 2, "nothing half written is left");
    std::fs::remove_file(fill).expect("removed");
    bench.photo(300).expect("there is room again");
    assert_eq!(bench.kept().len(), 3);
    bench.is_whole();
}

#[test]
fn a_program_that_is_killed_while_it_films_leaves_the_film_so_far_as_a_whole_row() {
    let desk = tempfile::tempdir().expect("a folder");
    let words = part::words("evidence::filming_without_end", desk.path());
    let mut filming = Command::new(&words[0])
        .args(&words[1..])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the test program starts again");
    let said = BufReader::new(filming.stdout.take().expect("piped"));
    let written = said.lines().map_while(Result::ok).filter(|line| line.contains("written")).nth(6);
    assert!(written.is_some(), "it did not film");
    filming.kill().expect("it can be killed");
    filming.wait().expect("it ends");

    let bench = Bench::at(desk.path());
    assert_eq!(bench.kept().len(), 0, "no half row");
    bench.is_whole();
    for part in bench.files() {
        let file = std::fs::File::options().append(true).open(part).expect("a part");
        file.set_modified(SystemTime::now() - Duration::from_secs(3600)).expect("aged");
    }
    let tidied = bench.ask("tidy_evidence", json!({})).expect("tidied");
    assert_eq!(tidied["recovered"], 1);
    let kept = bench.kept();
    assert_eq!((kept.len(), &kept[0]["ended"]), (1, &json!("cut")));
    assert!(kept[0]["milliseconds"].as_i64() >= Some(6000), "{}", kept[0]);
    bench.is_whole();
}

#[test]
#[ignore = "started by the story of the killed program"]
fn filming_without_end() {
    let bench = Bench::at(&part::place());
    let clip = bench.begin().expect("begun");
    for second in 0..100_000 {
        bench.append(&clip, second, 20_000).expect("written");
        println!("written {second}");
    }
}
