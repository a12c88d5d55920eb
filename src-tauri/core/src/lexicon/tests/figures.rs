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
    returned(&given, 1, "质量问题", Some("袖口起球了"));
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
    let alone = list(None, true);
    assert_eq!((alone.total, alone.unmatched, alone.voices[0].order_no.as_str()), (1, 1, "B7"));
    let words = given.ask(VoiceWords { shop: SHOP.into(), product: None }).expect("words");
    let first = &words[0].words[0];
    assert_eq!((first.word.as_str(), first.texts, first.tag.as_deref()), ("起球", 3, Some("shedding")));
    assert_eq!(first.examples.len(), 2);
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
    let other = mix.products.iter().find(|product| product.product_id == "P2").expect("a product");
    assert!(other.reasons.iter().all(|reason| reason.tag.as_deref() != Some("fading") || !reason.over));
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
