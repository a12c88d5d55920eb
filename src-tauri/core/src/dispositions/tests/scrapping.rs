use pintui_store::Fen;

use super::{came_back, came_back_of, channel, offer, standing, story};
use crate::callbacks::changes::ChooseChange;
use crate::dispositions::materials::{self, Way};
use crate::dispositions::scrap::{PieceSeen, ScrapPieces};
use crate::dispositions::scrapped::{ScrapResults, ScrapSheet};
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::returned::inspect::InspectPiece;
use crate::returned::{Grade, Standing};

fn paper(given: &Given, pieces: &[i64], material: &str, way: Way) -> ScrapPieces {
    ScrapPieces {
        shop: SHOP.into(),
        pieces: pieces.iter().map(|id| PieceSeen { piece_id: *id, was: standing(given, *id) }).collect(),
        material: material.into(),
        way,
        grams: None,
        picture: None,
        reason: Some("面料撕裂".into()),
        not_special: None,
        taken_by: None,
        by: "小周".into(),
    }
}

fn results(given: &Given) -> ScrapSheet {
    given.ask(ScrapResults { shop: SHOP.into() }).expect("what was scrapped")
}

#[test]
fn each_material_has_its_ways_and_batteries_go_to_special_treatment_alone() {
    assert!(materials::all().iter().all(|one| !one.ways.is_empty()));
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::D);
    for way in [Way::Recycle, Way::Incinerate, Way::Other] {
        let refused = given.act("scrap_pieces", paper(&given, &[piece], "battery", way)).expect_err("no way");
        assert_eq!(refused.code, "disposition_way_forbidden");
    }
    given.act("scrap_pieces", paper(&given, &[piece], "battery", Way::Special)).expect("the one way");
    assert_eq!(standing(&given, piece), Standing::Scrapped);
}

#[test]
fn what_reads_like_a_battery_is_not_called_plastic_without_a_word() {
    let given = Given::shop();
    let piece = came_back_of(&given, "A1", "充电宝", Grade::D);
    assert_eq!(story(&given, piece).material.as_deref(), Some("battery"));
    let shown = || ScrapPieces { picture: Some("aa.jpg".into()), ..paper(&given, &[piece], "plastic", Way::Recycle) };
    assert_eq!(given.act("scrap_pieces", shown()).expect_err("no such picture").code, "picture_unknown");
    given.write(|tx| {
        tx.change("insert into pictures (name, bytes, added_at) values ('aa.jpg', 9, '2026-11-02T08:50:00')", [])
    });
    let denied = given.act("scrap_pieces", shown()).expect_err("a reason to scrap it is none for that");
    assert_eq!(denied.code, "disposition_special_denied");
    let wish = ScrapPieces { not_special: Some("只有空壳".into()), ..shown() };
    given.act("scrap_pieces", wish).expect("an empty shell, as it says");
    let told = story(&given, piece).paper.expect("its paper");
    assert_eq!(told.reason.as_deref(), Some("面料撕裂\n只有空壳"));
}

#[test]
fn one_paper_takes_several_pieces_with_a_photo_or_a_reason_and_undo_brings_all_back() {
    let given = Given::shop();
    let pieces = ["A1", "A2", "A3"].map(|no| came_back(&given, no, Grade::D));
    let wish = || paper(&given, &pieces, "textile", Way::Recycle);
    let refused = |wish: ScrapPieces| given.act("scrap_pieces", wish).expect_err("refused").code;
    assert_eq!(refused(ScrapPieces { reason: None, ..wish() }), "disposition_scrap_unproven");
    assert_eq!(refused(ScrapPieces { grams: Some(0), ..wish() }), "disposition_weight_wrong");
    assert_eq!(refused(ScrapPieces { pieces: vec![], ..wish() }), "disposition_scrap_pieces_wrong");
    let twice = paper(&given, &[pieces[0], pieces[0]], "textile", Way::Recycle);
    assert_eq!(refused(twice), "disposition_moved_meanwhile", "no piece is scrapped twice");
    assert_eq!(given.count("scraps"), 0);
    given.act("scrap_pieces", ScrapPieces { grams: Some(1200), ..wish() }).expect("scrapped");
    let told = story(&given, pieces[2]).paper.expect("its paper");
    assert_eq!((told.pieces, told.way, told.grams), (3, Way::Recycle, Some(1200)));
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((given.count("scraps"), given.count("scrapped_pieces")), (0, 0));
    assert_eq!(standing(&given, pieces[0]), Standing::ToScrap);
}

#[test]
fn what_nobody_buys_is_scrapped_and_its_offer_ends_with_it() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, piece, own, 4000).expect("on sale");
    given.act("scrap_pieces", paper(&given, &[piece], "textile", Way::Recycle)).expect("scrapped");
    let told = story(&given, piece);
    assert!(told.offer.expect("its offer").ended_at.is_some());
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!(standing(&given, piece), Standing::OnSale, "on sale as it was");
}

#[test]
fn scrap_is_told_by_product_cause_supplier_and_month_and_leads_to_an_action() {
    let given = Given::shop();
    let torn = ["A1", "A2"].map(|no| came_back_of(&given, no, "P1", Grade::U));
    let faded = came_back_of(&given, "A3", "P2", Grade::D);
    let kept = came_back_of(&given, "A4", "P1", Grade::A);
    for piece in torn {
        let wish = InspectPiece { reason: Some("workmanship.seam".into()), ..super::graded(piece, Grade::U, Grade::D) };
        given.act("inspect_piece", wish).expect("looked at");
    }
    given.write(|tx| {
        tx.change(
            "insert into product_records (product_id, supplier, noted_at, noted_by)
             select id, '青禾厂', '2026-11-01T08:00:00', '店长' from products where product_no = 'P1'",
            [],
        )
    });
    given.act("scrap_pieces", paper(&given, &torn, "textile", Way::Recycle)).expect("scrapped");
    let wish = ScrapPieces { grams: Some(400), ..paper(&given, &[faded], "textile", Way::Incinerate) };
    given.act("scrap_pieces", wish).expect("scrapped");

    let told = results(&given);
    assert_eq!((told.all.pieces.len(), told.all.value_fen), (3, Fen(18_000)));
    let lines = |groups: &[crate::dispositions::scrapped::ScrapGroup]| -> Vec<(Option<String>, Vec<i64>, Fen)> {
        groups.iter().map(|one| (one.name.clone(), one.group.pieces.clone(), one.group.value_fen)).collect()
    };
    assert_eq!(
        lines(&told.products),
        [
            (Some("title of P1".into()), torn.to_vec(), Fen(12_000)),
            (Some("title of P2".into()), vec![faded], Fen(6000))
        ]
    );
    assert_eq!(lines(&told.reasons)[0], (Some("workmanship.seam".into()), torn.to_vec(), Fen(12_000)));
    assert_eq!(lines(&told.suppliers)[0], (Some("青禾厂".into()), torn.to_vec(), Fen(12_000)));
    let [month] = &told.months[..] else { panic!("one month: {:?}", told.months) };
    assert_eq!((month.month.as_str(), &month.reused), ("2026-11", &vec![kept]));
    let ways: Vec<usize> = month.ways.iter().map(|of| of.pieces.len()).collect();
    assert_eq!((ways, month.grams, month.unweighed), (vec![2, 1, 0, 0], 400, 1));

    let wish = ChooseChange {
        shop: SHOP.into(),
        product_id: told.products[0].product_id,
        what: "title of P1：半年报废 2 件".into(),
        callbacks: vec![],
        feedback: vec![],
        by: "店长".into(),
        advice: None,
        plan: None,
    };
    given.act("choose_change", wish).expect("an improvement action");
}
