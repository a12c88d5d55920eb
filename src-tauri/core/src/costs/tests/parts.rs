//! One case to its parts: each from where the book knows it, none twice, none counted as nothing.

use super::*;

#[test]
fn an_undone_sale_costs_both_freights_the_goods_lost_packing_and_work_and_not_its_refund() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "return_tracking_no": "SF1" })));
    let told = cost(&given, case);
    assert_eq!(
        (&told["sale"], &told["refund_fen"], &told["paid_fen"]),
        (&json!("undone"), &json!(10_000), &json!(10_000))
    );
    let by_rate = |fen: i64| (json!(fen), json!(null), json!("rate"));
    assert_eq!(part(&told, "freight_out"), by_rate(800));
    assert_eq!(part(&told, "freight_back"), by_rate(600), "a fault is the shop's");
    assert_eq!(part(&told, "goods"), by_rate(2_000), "nobody looked: half of ¥40");
    assert_eq!(part(&told, "repacking"), by_rate(200), "¥1 and two minutes at ¥30 an hour");
    assert_eq!(part(&told, "work_handle"), by_rate(250));
    assert_eq!(part(&told, "allowance").0, json!("none"));
    assert_eq!((&told["known_fen"], &told["net_fen"], &told["complete"]), (&json!(3_850), &json!(3_850), &json!(true)));
}

#[test]
fn a_part_of_the_price_is_a_cost_where_the_buyer_keeps_the_goods_and_nothing_of_the_goods_is() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only", "refund_fen": 2_000 })));
    // the ledger has promised the same part: it is one amount
    given.write(|tx| {
        tx.insert(
            "insert into ledger_entries (shop_id, case_id, kind, way, cause, amount_fen, at, month, liable, staff, operation,
               written_at)
             values (1, ?1, 'refund_part', 'refund', 'quality', 2000, '2026-10-18T12:00:00', '2026-10', 'shop', '小林', 1,
               '2026-10-18T12:00:00')",
            [case],
        )
    });
    let told = cost(&given, case);
    assert_eq!((&told["sale"], &told["refund_fen"]), (&json!("stands"), &json!(null)));
    assert_eq!(part(&told, "allowance"), (json!(2_000), json!(null), json!("file")));
    for none in ["freight_out", "freight_back", "goods", "repacking", "compensation"] {
        assert_eq!(part(&told, none).0, json!("none"), "{none}");
    }
    assert_eq!(told["known_fen"], json!(2_250));
}

#[test]
fn all_of_the_money_without_the_goods_loses_what_they_had_cost() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    let told = cost(&given, case);
    assert_eq!(part(&told, "goods"), (json!(4_000), json!(null), json!("goods")));
    assert_eq!((part(&told, "freight_back").0, part(&told, "repacking").0), (json!("none"), json!("none")));
    assert_eq!(told["known_fen"], json!(5_050));
}

#[test]
fn goods_that_never_left_cost_work_alone() {
    let given = shop();
    order(&given, "A", &["cup"]);
    given.write(|tx| {
        tx.change("update orders set shipped_at = null, signed_at = null, tracking_no = null, status = 'closed'", [])
    });
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    let told = cost(&given, case);
    assert_eq!((&told["sale"], &told["known_fen"]), (&json!("never_sent"), &json!(250)));
    assert_eq!(told["refund_fen"], json!(10_000));
    // a part that goes back before they leave is a lower price
    given.write(|tx| tx.change("update cases set refund_fen = 1500", []));
    let told = cost(&given, case);
    assert_eq!((&told["sale"], part(&told, "allowance").0), (&json!("stands"), json!(1_500)));
}

#[test]
fn an_exchange_costs_the_way_back_sending_once_more_and_what_the_piece_lost() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let columns = json!({ "kind": "exchange", "status": "closed", "closed_at": "2026-10-20T12:00:00",
        "return_tracking_no": "SF1" });
    let case = case(&given, "A", columns);
    inspected(&given, case, &["D"]);
    let told = cost(&given, case);
    assert_eq!((&told["sale"], &told["refund_fen"]), (&json!("stands"), &json!(null)));
    let parts = ["freight_out", "freight_back", "freight_again", "goods", "allowance"].map(|name| part(&told, name).0);
    assert_eq!(parts, [json!("none"), json!(600), json!(800), json!(4_000), json!("none")]);
}

#[test]
fn a_case_that_ended_without_a_refund_leaves_the_sale_as_it_was() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", json!({ "status": "closed", "closed_at": "2026-10-19T12:00:00" }));
    let told = cost(&given, case);
    assert_eq!((&told["sale"], &told["known_fen"], &told["complete"]), (&json!("stands"), &json!(250), &json!(true)));
}

#[test]
fn what_the_book_knows_goes_before_a_rate_and_a_buyer_who_changed_his_mind_pays_the_way_back() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "return_tracking_no": "SF1", "reason_stated": "7天无理由退货" })));
    assert_eq!(part(&cost(&given, case), "freight_back"), (json!(0), json!(null), json!("policy")));
    let seen = json!(given.seen(case));
    let label = json!({ "seen": seen, "way": "prepaid_label", "freight_fen": 950, "approver": null, "by": "小林" });
    given.knock(Who::HERE, "record_freight", label).expect("noted");
    assert_eq!(part(&cost(&given, case), "freight_back"), (json!(950), json!(null), json!("noted")));
    undo(&given);
    let paid =
        json!({ "seen": given.seen(case), "way": "paid_by_shop", "freight_fen": 700, "approver": null, "by": "小林" });
    given.knock(Who::HERE, "record_freight", paid).expect("paid back");
    let told = cost(&given, case);
    assert_eq!(part(&told, "freight_back"), (json!(700), json!(null), json!("ledger")));
    assert_eq!(part(&told, "compensation").0, json!("none"), "the freight is no compensation as well");
}

#[test]
fn the_goods_are_worth_what_inspection_and_disposal_made_of_them() {
    let given = shop();
    order(&given, "A", &["a", "b", "c", "d"]);
    let case = case(&given, "A", refunded(json!({ "return_tracking_no": "SF1" })));
    let pieces = inspected(&given, case, &["A", "B", "D", "U"]);
    let told = cost(&given, case);
    // as new: nothing; B lies there: not settled; D is lost; U: nobody has looked
    assert_eq!(part(&told, "goods"), (json!(4_000), json!("not_ended"), json!("inspection")));
    assert_eq!(part(&told, "repacking"), (json!(400), json!("not_looked"), json!("rate")));
    assert_eq!(part(&told, "work_receive").0, json!(50));
    assert_eq!(part(&told, "work_inspect").0, json!(600), "three pieces of four minutes");
    assert_eq!(told["complete"], false);
    // B is sold for ¥25 of which the channel takes ¥1, U turns out to be as new
    given.write(|tx| {
        tx.change(
            "insert into resales (piece_id, offer_id, channel_id, price_fen, fee_fen, sold_on, noted_at, staff)
             values (?1, 1, 1, 2500, 100, '2026-10-30', '2026-10-30T12:00:00', '小周')",
            [pieces[1]],
        )?;
        tx.change(
            "update returned_pieces set grade = 'A', graded_at = '2026-10-30T12:00:00' where id = ?1",
            [pieces[3]],
        )
    });
    let told = cost(&given, case);
    assert_eq!(part(&told, "goods"), (json!(8_000), json!(null), json!("inspection")));
    assert_eq!(told["back"], json!([{ "from": "resold", "fen": 2_400 }]));
    let known = told["known_fen"].as_i64().expect("a sum");
    assert_eq!((told["net_fen"].as_i64(), &told["complete"]), (Some(known - 2_400), &json!(true)));
}

#[test]
fn of_a_parcel_only_the_share_that_came_back_was_sent_in_vain_and_no_piece_comes_back_twice() {
    let given = shop();
    order(&given, "A", &["a", "b"]);
    let one = |no: &str, line: &str| {
        refunded(json!({ "case_no": no, "line_no": line, "refund_fen": 5_000, "return_tracking_no": no }))
    };
    let first = case(&given, "A", one("R1", "1"));
    assert_eq!(part(&cost(&given, first), "freight_out").0, json!(400));
    let second = case(&given, "A", one("R2", "1"));
    let told = cost(&given, second);
    assert_eq!((part(&told, "freight_out").0, part(&told, "goods").0), (json!("none"), json!(0)));
    let third = case(&given, "A", one("R3", "2"));
    assert_eq!(part(&cost(&given, third), "freight_out").0, json!(400));
}

#[test]
fn what_nobody_knows_is_named_and_never_counted_as_nothing() {
    let given = Given::shop();
    given.order(
        &["cup"],
        json!({ "order_no": "A", "paid_at": "2026-10-10T12:00:00", "paid_fen": 10_000, "tracking_no": "ZT1" }),
    );
    let over = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    let told = cost(&given, over);
    assert_eq!(part(&told, "goods"), (json!(null), json!("no_cost"), json!("nobody")));
    assert_eq!(part(&told, "freight_out"), (json!(null), json!("no_rate"), json!("nobody")));
    assert_eq!((&told["known_fen"], &told["complete"]), (&json!(0), &json!(false)));
    given.order(
        &["cup"],
        json!({ "order_no": "B", "paid_at": "2026-10-10T12:00:00", "paid_fen": 10_000, "tracking_no": "ZT2" }),
    );
    let open = case(&given, "B", json!({ "kind": "refund_only", "refund_fen": null }));
    let told = cost(&given, open);
    assert_eq!((&told["sale"], part(&told, "goods").1), (&json!("unclear"), json!("no_amount")));
    let back = case(&given, "B", json!({ "case_no": "R2", "return_tracking_no": "SF" }));
    assert_eq!(part(&cost(&given, back), "goods").1, json!("not_back"));
}

#[test]
fn talks_that_were_measured_go_before_the_rate() {
    let given = shop();
    order(&given, "A", &["cup"]);
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    let talk = |channel: &str, ended: &str| {
        let sql = "insert into contacts (case_id, channel, staff, started_at, ended_at, topic, written_at)
                   values (?1, ?2, '小林', '2026-10-17T12:00:00', ?3, 'quality', '2026-10-17T12:00:00')";
        given.write(|tx| tx.change(sql, (case, channel, ended)));
    };
    talk("chat", "2026-10-17T15:00:00");
    assert_eq!(part(&cost(&given, case), "work_talk"), (json!(150), json!(null), json!("rate")));
    talk("phone", "2026-10-17T12:10:00");
    assert_eq!(part(&cost(&given, case), "work_talk"), (json!(650), json!(null), json!("measured")));
}

#[test]
fn what_a_carrier_paid_for_the_goods_stands_beside_the_cost_by_its_share_of_the_claim() {
    let given = shop();
    for no in ["A", "B"] {
        order(&given, no, &["cup"]);
    }
    let case = case(&given, "A", refunded(json!({ "kind": "refund_only" })));
    given.write(|tx| {
        tx.change(
            "insert into claims (id, shop_id, liable, party, asked_on, due_on, asked_fen, made_by, made_at)
             values (1, 1, 'carrier', '中通', '2026-10-21', '2026-11-05', 10000, '小林', '2026-10-21T12:00:00')",
            [],
        )?;
        for (order, owed) in [("A", 7_500), ("B", 2_500)] {
            tx.change(
                "insert into losses (shop_id, cause, place, happened_on, order_no, quantity, value_fen, liable, party, owed_fen,
                   claim_id, recorded_by, recorded_at)
                 values (1, 'lost', 'transport', '2026-10-13', ?1, 1, 10000, 'carrier', '中通', ?2, 1, '小林',
                   '2026-10-21T12:00:00')",
                (order, owed),
            )?;
        }
        tx.change(
            "insert into claim_payments (claim_id, amount_fen, received_on, kept_by, kept_at)
             values (1, 4001, '2026-10-30', '小林', '2026-10-30T12:00:00')",
            [],
        )
    });
    let told = cost(&given, case);
    assert_eq!(told["back"], json!([{ "from": "claimed", "fen": 3_000 }]), "three quarters, to the whole fen");
    assert_eq!(told["awaited_fen"], json!(4_499));
    assert_eq!(told["net_fen"], json!(5_050 - 3_000));
}
