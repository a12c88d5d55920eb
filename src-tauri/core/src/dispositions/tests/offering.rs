use calamine::{Data, Reader as _, Xlsx, open_workbook};
use pintui_store::{Fen, Reading as _, named_params};

use super::{at, came_back, channel, graded, listed, offer, offering, sale, sell, standing, story};
use crate::dispositions::channels::ResaleChannels;
use crate::dispositions::list::Which;
use crate::dispositions::offer::{OfferPiece, WithdrawOffer};
use crate::dispositions::sell::SellPiece;
use crate::door::Whole as _;
use crate::given::{Given, SHOP};
use crate::keeping::history::Undo;
use crate::report::export_dispositions::ExportDispositions;
use crate::returned::inspect::InspectPiece;
use crate::returned::{Grade, Standing};

#[test]
fn a_piece_is_not_on_sale_without_its_flaw_and_a_photo_of_it() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let other = came_back(&given, "A2", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    let full = || offering(&given, piece, own, 4000);
    let refused = |wish: OfferPiece| given.act("offer_piece", wish).expect_err("refused").code;
    assert_eq!(refused(OfferPiece { flaw: " ".into(), ..full() }), "disposition_flaw_missing");
    assert_eq!(refused(OfferPiece { evidence_id: None, ..full() }), "disposition_photo_missing");
    let of_other = offering(&given, other, own, 4000).evidence_id;
    assert_eq!(refused(OfferPiece { evidence_id: of_other, ..full() }), "disposition_photo_missing");
    for scene in ["packing", "buyer", "chat"] {
        let shot = full();
        given.write(|tx| tx.change("update evidence set scene = ?2 where id = ?1", (shot.evidence_id, scene)));
        assert_eq!(refused(shot), "disposition_photo_missing", "{scene} shows the goods as they were");
    }
    assert_eq!(refused(OfferPiece { price_fen: Fen(0), ..full() }), "disposition_price_wrong");
    assert_eq!(standing(&given, piece), Standing::Waiting);
    given.act("offer_piece", full()).expect("with both");
    let row = listed(&given, Which::Standing { standing: Standing::OnSale }).remove(0);
    assert_eq!((row.price_fen, row.flaw.as_deref()), (Some(Fen(4000)), Some("左袖口有一根线头")));
    assert_eq!(refused(OfferPiece { was: Standing::Waiting, ..full() }), "disposition_moved_meanwhile");
}

#[test]
fn one_photo_shows_one_piece_and_no_channel_takes_more_than_the_price() {
    let given = Given::shop();
    let (piece, own) = (came_back(&given, "A1", Grade::B), channel(&given, "特价区", 0, 0));
    let reception = story(&given, piece).piece.reception_id;
    let sister = given.write(|tx| {
        tx.insert(
            "insert into returned_pieces (reception_id, number, grade) select reception_id, 2, 'U' from returned_pieces
             where id = ?1",
            [piece],
        )
    });
    assert_eq!(story(&given, sister).piece.reception_id, reception);
    given.act("inspect_piece", graded(sister, Grade::U, Grade::B)).expect("looked at");
    let first = offering(&given, piece, own, 4000);
    let shot = first.evidence_id;
    given.act("offer_piece", first).expect("offered");
    assert!(story(&given, piece).photos.iter().any(|photo| Some(photo.id) == shot));
    assert!(story(&given, sister).photos.iter().all(|photo| Some(photo.id) != shot), "it shows the other piece");
    let second = OfferPiece { evidence_id: shot, ..offering(&given, sister, own, 4000) };
    assert_eq!(given.act("offer_piece", second).expect_err("refused").code, "disposition_photo_missing");
    let dear = SellPiece { fee_fen: Some(Fen(4001)), ..sale(&given, piece, own, 4000) };
    assert_eq!(given.act("sell_piece", dear).expect_err("refused").code, "disposition_fee_above_price");
    given.act("sell_piece", SellPiece { fee_fen: Some(Fen(4000)), ..sale(&given, piece, own, 4000) }).expect("sold");
}

#[test]
fn the_price_is_proposed_by_the_worst_flaw_and_each_further_one() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::U);
    let sheet = crate::returned::show::ReturnedShow { reception_id: story(&given, piece).piece.reception_id };
    let points = given.ask(sheet).expect("the parcel").pieces.remove(0).list.points;
    let flaws: Vec<String> = points.iter().take(2).map(|point| point.id.clone()).collect();
    given.act("inspect_piece", InspectPiece { flaws, ..graded(piece, Grade::U, Grade::B) }).expect("looked at");
    let told = story(&given, piece).markdown;
    let usual = match told.worst.map(|worst| worst.name()) {
        Some("minor") => 15,
        Some("major") => 30,
        Some("critical") => 50,
        _ => 20,
    };
    assert_eq!((told.base_fen, told.listed, told.flaws), (Some(Fen(6000)), false, 2));
    assert_eq!(told.percent, usual + 5);
    assert_eq!(told.price_fen, Some(Fen(60 * (100 - told.percent) / 100 * 100)), "whole yuan, down");
    given.write(|tx| {
        tx.change(
            "insert into product_records (product_id, price_fen, noted_at, noted_by)
             select id, 10000, '2026-11-01T08:00:00', '店长' from products",
            [],
        )
    });
    let told = story(&given, piece).markdown;
    assert_eq!((told.base_fen, told.listed), (Some(Fen(10_000)), true), "what it is sold for new comes first");
}

#[test]
fn the_channel_that_leaves_most_is_proposed() {
    let given = Given::shop();
    channel(&given, "二手平台", 500, 0);
    channel(&given, "集市", 0, 300);
    let best = |fen: i64| {
        let ask = ResaleChannels { shop: SHOP.into(), price_fen: Some(Fen(fen)) };
        let all = given.ask(ask).expect("channels");
        assert_eq!(all.iter().filter(|one| one.best).count(), 1);
        (all[0].channel.name.clone(), all[0].net_fen)
    };
    assert_eq!(best(4000), ("二手平台".into(), Some(Fen(3800))), "5 % of 40 yuan are 2");
    assert_eq!(best(10_000), ("集市".into(), Some(Fen(9700))), "5 % of 100 yuan are 5");
}

#[test]
fn a_piece_is_offered_anew_taken_off_and_each_step_can_be_taken_back() {
    let mut given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, piece, own, 4000).expect("on sale");
    given.now = at("2026-11-05T09:00:00");
    offer(&given, piece, own, 3500).expect("cheaper");
    assert_eq!(given.count("offers"), 2);
    let row = || listed(&given, Which::Standing { standing: Standing::OnSale }).remove(0);
    assert_eq!((row().price_fen, row().days), (Some(Fen(3500)), 3), "on sale since its first offer");
    given.act("undo", Undo { operation: None }).expect("dearer again");
    assert_eq!(row().price_fen, Some(Fen(4000)));
    let off = || WithdrawOffer { piece_id: piece, was: Standing::OnSale, by: "小周".into() };
    given.act("withdraw_offer", off()).expect("off sale");
    assert_eq!(standing(&given, piece), Standing::Waiting);
    assert_eq!(given.act("withdraw_offer", off()).expect_err("off already").code, "disposition_moved_meanwhile");
    given.act("undo", Undo { operation: None }).expect("on again");
    assert_eq!(standing(&given, piece), Standing::OnSale);
}

#[test]
fn a_sale_takes_the_fee_of_its_channel_and_a_day_on_which_the_piece_was_on_sale() {
    let mut given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let used = channel(&given, "二手平台", 60, 100);
    offer(&given, piece, used, 4000).expect("on sale");
    given.now = at("2026-11-12T09:00:00");
    for day in ["2026-11-01", "2026-11-13"] {
        let wish = super::SellPiece { sold_on: day.parse().expect("a day"), ..sale(&given, piece, used, 4000) };
        assert_eq!(given.act("sell_piece", wish).expect_err("not that day").code, "disposition_sold_day_wrong");
    }
    sell(&given, piece, used, 3950).expect("sold");
    let told = story(&given, piece);
    let sold = told.sale.expect("its sale");
    assert_eq!((sold.price_fen, sold.fee_fen, sold.net_fen), (Fen(3950), Fen(124), Fen(3826)), "0.6 % and 1 yuan");
    assert_eq!(told.brought_fen, Fen(3826));
    assert!(told.acts.is_empty(), "nothing follows a sale");
    given.act("undo", Undo { operation: None }).expect("not sold");
    assert_eq!((standing(&given, piece), given.count("resales")), (Standing::OnSale, 0));
}

#[test]
fn the_photo_of_a_piece_on_sale_is_not_thinned() {
    let given = Given::shop();
    let piece = came_back(&given, "A1", Grade::B);
    let own = channel(&given, "特价区", 0, 0);
    let wish = offering(&given, piece, own, 4000);
    given.write(|tx| tx.change("update cases set status = 'refunded'", []));
    let guarded = || -> bool {
        let with = named_params! { ":before": given.now.day() };
        given.read(|tx| tx.one(include_str!("../../evidence/candidates.sql"), with, |row| row.get("guarded")))
    };
    assert!(!guarded(), "its case is over");
    given.act("offer_piece", wish).expect("on sale");
    assert!(guarded());
    sell(&given, piece, own, 4000).expect("sold");
    assert!(!guarded());
}

#[test]
fn the_list_for_a_promotion_names_each_flaw_with_its_photo() {
    let given = Given::shop();
    let [first, second] = ["A1", "A2"].map(|no| came_back(&given, no, Grade::B));
    let own = channel(&given, "特价区", 0, 0);
    offer(&given, first, own, 4000).expect("on sale");
    offer(&given, second, own, 3000).expect("on sale");
    sell(&given, second, own, 2900).expect("sold");
    let out = given.folder.path().join("pieces.xlsx").to_string_lossy().into_owned();
    let wish = ExportDispositions { shop: SHOP.into(), out: out.clone(), language: None };
    wish.perform(&given.book, &given.call()).expect("written");
    let mut book: Xlsx<_> = open_workbook(out).expect("a workbook");
    let sheet = book.worksheet_range("在卖（促销清单）").expect("on sale");
    let titles: Vec<String> = sheet.rows().next().expect("titles").iter().map(ToString::to_string).collect();
    let told = |title: &str| {
        let column = titles.iter().position(|one| one == title).unwrap_or_else(|| panic!("no {title}: {titles:?}"));
        sheet.rows().nth(1).expect("a piece")[column].clone()
    };
    assert_eq!(sheet.rows().count(), 2, "what was sold is promoted no more");
    assert_eq!((told("售价"), told("买家付了")), (Data::Float(40.0), Data::Float(60.0)));
    assert_eq!(told("毛病说明"), Data::String("左袖口有一根线头".into()));
    assert_eq!(told("毛病照片"), Data::String(format!("aa{first}.jpg")));
    let sold = book.worksheet_range("已卖").expect("sold");
    assert_eq!(sold.rows().nth(1).expect("a piece").last(), Some(&Data::Float(29.0)));
}
