use super::*;

#[test]
fn two_hundred_cases_with_thirty_texts_are_sorted_but_for_the_unknown() {
    let given = Given::shop();
    let known: Vec<String> =
        crate::platforms::reasons::texts("taobao").into_iter().map(|(text, _)| text).take(25).collect();
    for number in 0..200 {
        let unknown = format!("说不清的话{}", number % 5);
        let stated = if number % 10 == 0 { &unknown } else { &known[number % 25] };
        returned(&given, number, stated, None);
    }
    let (all, without) = (shares(&given, None), tagged(&given, "unclassified"));
    assert_eq!((all.cases, without), (200, 20));
    let text = "说不清的话0";
    let says: i64 =
        given.read(|tx| tx.one("select count(*) from cases where reason_stated = ?1", [text], |row| row.get(0)));
    entry(&given, EntryKind::Text, text, "smell").expect("sorted");
    assert_eq!((tagged(&given, "unclassified"), tagged(&given, "smell")), (20 - says, says));
}

#[test]
fn a_word_that_would_fit_everything_or_nothing_is_refused() {
    let given = Given::shop();
    let code = |word: &str| entry(&given, EntryKind::Word, word, "smell").expect_err("refused").code.into_owned();
    assert_eq!((code(" "), code("a")), ("lexicon_word_blank".into(), "lexicon_word_short".into()));
    let unknown = entry(&given, EntryKind::Word, "起球", "nowhere").expect_err("refused");
    assert_eq!(unknown.code, "tag_unknown");
}

#[test]
fn buyers_words_can_be_searched_and_the_frequent_ones_of_a_product_lead_to_a_tag() {
    let given = Given::shop();
    let case = returned(&given, 1, "质量问题", Some("已加急，起球返厂"));
    wrote(&given, case, "袖口起球了");
    for (order, text) in [("A1", "一周就起球"), ("A1", "起球严重"), ("B7", "很好")] {
        let ask = crate::reviews::add::AddReview {
            shop: SHOP.into(),
            order_no: order.into(),
            score: Some(2),
            text: text.into(),
        };
        given.act("add_review", ask).expect("kept");
    }
    let list = |text: Option<&str>, unmatched| {
        let ask = VoiceList {
            shop: SHOP.into(),
            text: text.map(str::to_owned),
            product: None,
            unmatched,
            skip: 0,
            limit: 50,
        };
        given.ask(ask).expect("a list")
    };
    assert_eq!((list(None, false).total, list(Some("起球"), false).total), (4, 3));
    assert_eq!(list(Some("加急"), false).total, 0, "what the shop noted is no buyer's word");
    assert!(!list(None, false).words_kept);
    let alone = list(None, true);
    assert_eq!((alone.total, alone.unmatched, alone.voices[0].order_no.as_str()), (1, 1, "B7"));
    let words = given.ask(VoiceWords { shop: SHOP.into(), product: None }).expect("words");
    let first = &words[0].words[0];
    assert_eq!((first.word.as_str(), first.texts, first.tag.as_deref()), ("起球", 3, Some("shedding")));
    assert_eq!(first.examples.len(), 2);
}

#[test]
fn examples_of_a_word_differ() {
    let given = Given::shop();
    for (number, words) in ["已加急", "已加急", "催过，加急"].into_iter().enumerate() {
        let case = returned(&given, number, "质量问题", None);
        wrote(&given, case, words);
    }
    let words = given.ask(VoiceWords { shop: SHOP.into(), product: None }).expect("words");
    let hurry = words[0].words.iter().find(|word| word.word == "加急").expect("said three times");
    assert_eq!((hurry.texts, hurry.examples.len()), (3, 2));
    assert_ne!(hurry.examples[0], hurry.examples[1]);
}

#[test]
fn what_was_said_in_calls_answers_and_notes_is_searched_too() {
    let given = Given::shop();
    let case = returned(&given, 1, "质量问题", None);
    returned_of(&given, 2, "P2", "质量问题", None);
    given.write(|tx| {
        tx.change(
            "insert into callbacks (shop_id, case_id, called_at, seconds, clerk, outcome, attribute, expected, actual,
               suggestion, consent)
             values (1, ?1, '2026-10-20T10:00:00', 20, '03', 'refunded', '袖口', '不起球', '洗一次就起球', null, 1)",
            [case],
        )?;
        tx.change(
            "insert into contacts (case_id, channel, staff, started_at, topic, note, written_at)
             values (?1, 'chat', '03', '2026-10-21T10:00:00', 'reason', '买家说领口也起球', '2026-10-21T10:00:00')",
            [case],
        )?;
        tx.change(
            "insert into feedback (shop_id, order_id, noted_at, noted_by, said, tag)
             values (1, 1, '2026-10-22T10:00:00', '03', '起球，别的都好', 'quality')",
            [],
        )
    });
    let shop = SHOP.to_owned();
    let ask = VoiceList { shop, text: Some("起球".into()), product: None, unmatched: false, skip: 0, limit: 50 };
    let found = given.ask(ask).expect("a list").voices;
    let told: Vec<_> = found.iter().map(|voice| (voice.source.as_str(), voice.product.as_deref())).collect();
    let product = Some("title of P1");
    assert_eq!(told, [("answer", product), ("note", product), ("call", product)]);
    assert_eq!((found[2].text.as_str(), found[2].case_id), ("袖口；不起球；洗一次就起球", Some(case)));
    let words = given.ask(VoiceWords { shop: SHOP.into(), product: None }).expect("words");
    assert_eq!((words[0].words[0].word.as_str(), words[0].words[0].texts), ("起球", 3));
}

#[test]
fn a_reason_said_more_of_a_product_than_elsewhere_is_marked_with_its_counts() {
    let given = Given::shop();
    for number in 0..40 {
        returned_of(&given, number, "P1", if number < 30 { "褪色/掉色/缩水" } else { "质量问题" }, None);
    }
    for number in 40..90 {
        returned_of(&given, number, "P2", if number < 42 { "褪色/掉色/缩水" } else { "质量问题" }, None);
    }
    let ask = ReasonMixAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok() };
    let mix = given.ask(ask).expect("a mix");
    let product = mix.products.iter().find(|product| product.product_id == "P1").expect("a product");
    let fading = product.reasons.iter().find(|reason| reason.tag.as_deref() == Some("fading")).expect("a reason");
    assert!(fading.over);
    assert_eq!((fading.here.hits, fading.here.orders, fading.elsewhere.hits, fading.elsewhere.orders), (30, 40, 2, 50));
    assert_eq!((product.returned.hits, product.returned.orders), (40, 40));
    let other = mix.products.iter().find(|product| product.product_id == "P2").expect("a product");
    assert!(other.reasons.iter().all(|reason| reason.tag.as_deref() != Some("fading") || !reason.over));
}

#[test]
fn the_ten_that_come_back_most_lead_whatever_the_reason_and_what_two_of_them_share_is_told() {
    let given = Given::shop();
    let mut number = 0;
    let mut sold = |product: &str, orders: usize, back: usize, reason: &str| {
        for at in 0..orders {
            number += 1;
            let no = format!("M{number}");
            given.order(&[product], json!({ "order_no": no, "signed_at": "2026-10-05T10:00:00" }));
            if at < back {
                given.case(json!({
                    "case_no": no, "order_no": no, "reason_stated": reason, "applied_at": "2026-10-12T10:00:00" }));
            }
        }
    };
    sold("FADES", 40, 30, "褪色/掉色/缩水");
    sold("FADES2", 40, 20, "褪色/掉色/缩水");
    sold("REGRET", 40, 25, "不想要了");
    sold("FLAW", 200, 60, "质量问题");
    sold("FEW", 5, 5, "质量问题");
    let ask = ReasonMixAsk { shop: SHOP.into(), date: "2026-10-31".parse().ok() };
    let mix = given.ask(ask).expect("a mix");
    let order: Vec<&str> = mix.products.iter().map(|product| product.product_id.as_str()).collect();
    assert_eq!(order, ["FADES", "REGRET", "FADES2", "FLAW"], "five orders tell no rate");
    assert_eq!(
        (mix.products[1].rate.hits, mix.products[1].returned.hits),
        (0, 25),
        "no quality reason, and yet it leads"
    );
    let shared: Vec<_> = mix.shared.iter().map(|one| (one.reason.tag.as_deref(), one.products)).collect();
    assert_eq!(shared[0], (Some("fading"), 2));
}

#[test]
fn the_reasons_of_a_product_are_told_month_by_month() {
    let given = hundred();
    let ask = ReasonMonthsAsk { shop: SHOP.into(), product: None, month: Some(OCTOBER.into()), months: 3 };
    let months = given.ask(ask).expect("months");
    let told: Vec<(&str, i64)> = months.iter().map(|month| (month.month.as_str(), month.cases)).collect();
    assert_eq!(told, [("2026-08", 0), ("2026-09", 0), (OCTOBER, 100)]);
    assert_eq!(months[2].tags[0].tag.as_deref(), Some("flaw"));
}
