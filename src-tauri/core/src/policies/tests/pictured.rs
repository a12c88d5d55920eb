//! The steps of a return as a picture file.

use super::*;
use crate::door::Whole as _;
use crate::policies::flow::Kind;
use crate::policies::picture::{Asked, PictureShown, PolicyPicture};
use crate::report::policy_flow::ExportPolicyPicture;

fn asked(flow: Kind, reader: Reader, language: &str) -> Asked {
    let (shop, category) = (SHOP.to_owned(), Some("clothing".to_owned()));
    Asked { shop, category, version: None, case_id: None, flow, reader, language: language.to_owned() }
}

fn shown(given: &Given, of: Asked) -> pintui_store::Result<PictureShown> {
    given.ask(PolicyPicture { of })
}

#[test]
fn the_steps_are_drawn_in_both_scripts_and_clerks_see_more_than_buyers() {
    let given = Given::shop();
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    let simple = shown(&given, asked(Kind::Return, Reader::Buyer, "zh-CN")).expect("drawn");
    let traditional = shown(&given, asked(Kind::Return, Reader::Buyer, "zh-TW")).expect("drawn");
    let clerks = shown(&given, asked(Kind::Return, Reader::Clerk, "zh-CN")).expect("drawn");
    assert_eq!((simple.width, simple.width), (1080, traditional.width));
    assert_ne!(simple.title, traditional.title);
    assert_ne!(simple.url, traditional.url);
    assert!(clerks.height > simple.height, "limits of the house are for clerks");

    let more_days = Rules { return_days: 15, ..rules() };
    given.act("save_policy", saving(more_days, "2026-11-02")).expect("kept");
    let changed = shown(&given, asked(Kind::Return, Reader::Buyer, "zh-CN")).expect("drawn");
    assert_ne!(simple.url, changed.url, "the picture is made from the policy");
    let none = Rules { refund: vec![Refund { way: Way::Original, hours: 24 }], ..rules() };
    given.act("save_policy", saving(none, "2026-11-02")).expect("kept");
    let exchange = shown(&given, asked(Kind::Exchange, Reader::Buyer, "zh-CN"));
    assert_eq!(exchange.expect_err("none is offered").code, "policy_flow_missing");
}

#[test]
fn a_case_has_the_picture_of_its_own_version_and_it_is_written_as_a_png_file() {
    let given = Given::shop();
    given.act("save_policy", saving(Rules { return_days: 30, ..rules() }, "2026-11-02")).expect("kept");
    given.write(|tx| tx.change("update policy_versions set starts_on = '2026-10-01'", []));
    let case = a_case(&given, "七天无理由退换货", "2026-11-06T10:00:00");
    let of_policy = asked(Kind::Return, Reader::Buyer, "zh-CN");
    let of_case = Asked { category: None, case_id: Some(case), ..of_policy.clone() };
    let then = shown(&given, of_case.clone()).expect("drawn");
    assert_eq!(then.url, shown(&given, of_policy.clone()).expect("drawn").url);
    given.act("save_policy", saving(rules(), "2026-11-02")).expect("kept");
    assert_eq!(then.url, shown(&given, of_case.clone()).expect("drawn").url, "the case keeps its version");
    assert_ne!(then.url, shown(&given, of_policy.clone()).expect("drawn").url);

    given.act("save_policy", saving(Rules { return_days: 15, ..rules() }, "2026-12-01")).expect("kept");
    let now = shown(&given, of_policy.clone()).expect("drawn").url;
    let coming = Asked { version: Some(3), ..of_policy };
    assert_ne!(shown(&given, coming).expect("drawn").url, now, "what begins later is drawn only where it is asked for");

    let out = given.folder.path().join("steps").to_string_lossy().into_owned();
    let written = ExportPolicyPicture { of: of_case, out }.perform(&given.book, &given.call()).expect("written");
    let picture = image::open(&written.path).expect("a picture");
    assert_eq!((picture.width(), picture.height()), (then.width, then.height));
    let paper = image::Rgb([255_u8, 255, 255]);
    assert!(picture.to_rgb8().pixels().filter(|dot| **dot != paper).count() > 100_000, "steps stand on it");
}
