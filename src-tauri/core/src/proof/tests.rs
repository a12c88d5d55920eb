use std::io::{Cursor, Read as _};

use serde_json::json;

use super::export::{Audience, ExportProof, ProofForm, ProofPart, ProofWritten};
use super::sheet::ProofShow;
use crate::checks::checklist::Step;
use crate::door::Whole as _;
use crate::evidence::keep::{Scene, Source};
use crate::evidence::{self, Facts, shelf};
use crate::given::Given;

fn jpeg(shade: u8) -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(640, 480, image::Rgb([shade, 90, 120]));
    let mut bytes = Vec::new();
    let to = &mut Cursor::new(&mut bytes);
    image::DynamicImage::from(picture).write_to(to, image::ImageFormat::Jpeg).expect("encoded");
    bytes
}

pub(super) fn check(given: &Given, order: i64, staff: &str, at: &str, result: &str) -> i64 {
    given.write(|tx| {
        let check = tx.insert(
            "insert into checks (shop_id, order_id, scanned, result, staff, checklist, started_at, done_at, seconds)
             values (1, ?1, 'x', ?2, ?3, 'clothing-1', ?4 || '09:00:00', ?4 || '09:00:38', 38)",
            (order, result, staff, format!("{at}T")),
        )?;
        for (step, point) in [("appearance", "stains"), ("appearance", "seams"), ("gift", "gifts")] {
            tx.change(
                "insert into check_answers (check_id, step, point, result) values (?1, ?2, ?3, 'passed')",
                (check, step, point),
            )?;
        }
        Ok(check)
    })
}

fn keep(given: &Given, order: i64, case: Option<i64>, scene: Scene, at: &str, bytes: &[u8]) -> i64 {
    let facts = Facts {
        order_id: Some(order),
        case_id: case,
        scene,
        source: Source::Camera,
        staff: "07".into(),
        step: Some(Step::Appearance),
        point: Some("stains".into()),
        taken_at: Some(at.parse().expect("a moment")),
    };
    evidence::keep(&given.book, &given.call(), &facts, bytes).expect("kept").evidence.id
}

pub(super) struct Story {
    pub(super) given: Given,
    order: i64,
    case: i64,
    pub(super) packing: i64,
    pub(super) buyer: i64,
}

/// A sweater that was checked, shipped, signed for, and asked back with a photo.
pub(super) fn story() -> Story {
    let given = Given::shop();
    let order = given.order(
        &["P1"],
        json!({
            "order_no": "2891004728605560", "goods": "云朵圆领针织衫", "paid_at": "2026-10-12T08:00:00", "paid_fen": 15900,
            "shipped_at": "2026-10-12T15:20:00", "signed_at": "2026-10-14T18:06:00", "carrier": "圆通",
            "tracking_no": "YT8841290072207",
        }),
    );
    let case = given.case(json!({
        "case_no": "R1", "order_no": "2891004728605560", "kind": "return_refund", "status": "refunded",
        "reason_stated": "开线/脱色/脱毛/有色差/有虫洞", "applied_at": "2026-10-20T14:12:00",
        "refunded_at": "2026-10-22T09:44:00", "refund_fen": 15900,
    }));
    check(&given, order, "07", "2026-10-12", "passed");
    let packing = keep(&given, order, None, Scene::Packing, "2026-10-12T09:00:20", &jpeg(10));
    let buyer = keep(&given, order, Some(case), Scene::Buyer, "2026-10-20T14:00:00", &jpeg(200));
    Story { given, order, case, packing, buyer }
}

fn export(story: &Story, form: ProofForm, audience: Audience) -> pintui_store::Result<ProofWritten> {
    let ending = if form == ProofForm::Pdf { "pdf" } else { "zip" };
    let out = story.given.folder.path().join(format!("proof.{ending}"));
    let export = ExportProof {
        order_id: Some(story.order),
        case_id: None,
        audience,
        evidence: vec![story.packing, story.buyer],
        parts: vec![ProofPart::Reason, ProofPart::Money],
        form,
        out: out.to_string_lossy().into_owned(),
        language: None,
    };
    export.perform(&story.given.book, &story.given.call())
}

fn bundle(path: &str) -> (Vec<String>, String) {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).expect("a file")).expect("a zip");
    let names = zip.file_names().map(|name| name.expect("a name").into_owned()).collect();
    let mut sheet = String::new();
    zip.by_name("00-sheet.txt").expect("a sheet").read_to_string(&mut sheet).expect("UTF-8");
    (names, sheet)
}

#[test]
fn the_story_stands_on_one_line_of_time_with_its_proof_where_it_belongs() {
    let story = story();
    let ask = ProofShow { order_id: None, case_id: Some(story.case) };
    let sheet = story.given.ask(ask).expect("answered");
    let told: Vec<_> = sheet.moments.iter().map(|moment| (moment.what.as_str(), moment.evidence.clone())).collect();
    assert_eq!(
        told,
        [
            ("paid", vec![]),
            ("checked", vec![story.packing]),
            ("shipped", vec![]),
            ("signed", vec![]),
            ("applied", vec![story.buyer]),
            ("refunded", vec![]),
        ]
    );
    assert_eq!(sheet.number, "PZ-1102-5560");
    assert_eq!(sheet.money.iter().map(|money| money.left_fen.0).collect::<Vec<_>>(), [15900, 0]);
}

#[test]
fn a_case_whose_order_is_not_in_the_book_has_a_story_too() {
    let given = Given::shop();
    let case = given.case(json!({ "case_no": "R9", "order_no": "unknown", "applied_at": "2026-10-20T14:12:00" }));
    let sheet = given.ask(ProofShow { order_id: None, case_id: Some(case) }).expect("answered");
    assert_eq!((sheet.moments.len(), sheet.order.is_none()), (1, true));
    let refused = given.ask(ProofShow { order_id: Some(7), case_id: None }).expect_err("refused");
    assert_eq!(refused.code, "proof_unknown");
}

#[test]
fn the_bundle_holds_the_files_as_they_are_and_a_sheet_that_tells_it_all() {
    let story = story();
    let written = export(&story, ProofForm::Bundle, Audience::Platform).expect("written");
    let (names, sheet) = bundle(&written.path);
    assert_eq!(names, ["00-sheet.txt", "01-packing-20261012-090020.jpg", "02-buyer-20261020-140000.jpg"]);
    for told in [
        "发货与售后凭证",
        "2891004728605560",
        "质检 07 号，用时 38 秒",
        "3 项里 3 项通过",
        "买家选的原因：「开线/脱色/脱毛/有色差/有虫洞」",
        "圆通 YT8841290072207",
        "−¥159.00",
        "2 个文件按内容取指纹",
    ] {
        assert!(sheet.contains(told), "the sheet lacks {told}:\n{sheet}");
    }
    let mut zip = zip::ZipArchive::new(std::fs::File::open(&written.path).expect("a file")).expect("a zip");
    let mut photo = Vec::new();
    zip.by_name("01-packing-20261012-090020.jpg").expect("there").read_to_end(&mut photo).expect("read");
    assert!(sheet.contains(&shelf::hash_of(&photo)), "the hash on the sheet is the file's own");
}

#[test]
fn a_handed_over_sheet_is_marked_in_the_audit_trail_as_gone_outside() {
    let story = story();
    let written = export(&story, ProofForm::Bundle, Audience::Own).expect("written");
    let entry = story.given.ask(crate::keeping::history::History { limit: 1 }).expect("answered").remove(0);
    assert_eq!((entry.id, entry.name.as_str(), entry.outside), (written.operation, "export_proof", true));
}

#[test]
fn the_pdf_has_the_story_and_every_photo_with_letters_embedded() {
    let story = story();
    let written = export(&story, ProofForm::Pdf, Audience::Supplier).expect("written");
    let bytes = std::fs::read(&written.path).expect("a file");
    assert!(bytes.starts_with(b"%PDF-") && written.count == 2);
    let has = |what: &[u8]| memchr::memmem::find(&bytes, what).is_some();
    assert!(has(b"FontFile3") || has(b"FontFile2"), "the letters are not inside");
    assert!(bytes.len() < 2_000_000, "a whole font of 16 MB is inside");
}

#[test]
fn a_changed_or_missing_file_is_never_handed_over() {
    for (damage, code) in [("changed", "proof_changed"), ("missing", "proof_missing")] {
        let story = story();
        let folder = shelf::folder(&story.given.book);
        let file = shelf::all(&folder).remove(0).path;
        match damage {
            "changed" => std::fs::write(file, b"painted over").expect("written"),
            _ => std::fs::remove_file(file).expect("removed"),
        }
        let refused = export(&story, ProofForm::Bundle, Audience::Platform).expect_err("refused");
        assert_eq!((refused.code.as_ref(), refused.params["files"].as_i64()), (code, Some(1)));
        assert!(!story.given.folder.path().join("proof.zip").exists());
    }
}

#[test]
fn a_sheet_of_nothing_is_not_written() {
    let story = story();
    let export = ExportProof {
        order_id: Some(story.order),
        case_id: None,
        audience: Audience::Own,
        evidence: vec![],
        parts: vec![],
        form: ProofForm::Bundle,
        out: story.given.folder.path().join("nothing.zip").to_string_lossy().into_owned(),
        language: None,
    };
    let refused = export.perform(&story.given.book, &story.given.call()).expect_err("refused");
    assert_eq!(refused.code, "proof_nothing_chosen");
}
