//! Posts are planned with honest words, called to mind on their day, and told what came of them.

use pintui_store::Result;

use super::done::{NotePost, PostResult};
use super::save::{Channel, Draft, PostSaved, RemovePost, SavePost};
use super::sheet::{PostPlan, PostSheet, Stands};
use crate::given::{Given, SHOP};

fn post(channel: Channel, on_day: &str, text: &str) -> Draft {
    Draft { id: None, on_day: on_day.parse().expect("a day"), channel, audience_id: None, text: text.to_owned() }
}

impl Given {
    fn plans(&self, post: Draft) -> Result<PostSaved> {
        self.act("save_post", SavePost { shop: SHOP.into(), post, by: "店长".into() })
    }

    fn posted(&self, post: i64, done_on: &str, seen: Option<i64>, orders: Option<i64>) -> Result<()> {
        let done_on = done_on.parse().expect("a day");
        let result = PostResult { done_on, seen, answers: None, orders, note: " 晚上八点 发的人多 ".into() };
        self.act("note_post", NotePost { post, result, by: "03".into() })
    }

    fn plan(&self) -> PostPlan {
        self.ask(PostSheet { shop: SHOP.into() }).expect("answered")
    }
}

fn code_of<T: std::fmt::Debug>(refused: Result<T>) -> String {
    refused.expect_err("it is refused").code.into_owned()
}

#[test]
fn the_plan_calls_to_mind_what_is_due_and_keeps_what_came_of_it() {
    let given = Given::shop();
    let id = |on: &str| given.plans(post(Channel::Group, on, "明天上新，群里先看实拍")).expect("planned").id;
    let (later, late, today) = (id("2026-11-05"), id("2026-11-01"), id("2026-11-02"));
    let plan = given.plan();
    let stands: Vec<_> = plan.posts.iter().map(|one| (one.draft.id, one.stands)).collect();
    assert_eq!(stands, [(Some(late), Stands::Late), (Some(today), Stands::Today), (Some(later), Stands::Later)]);
    assert_eq!(plan.due, 2);
    given.posted(today, "2026-11-02", Some(300), Some(4)).expect("noted");
    let plan = given.plan();
    let done = plan.posts.last().expect("posted");
    assert_eq!((plan.due, done.stands, done.done_by.as_deref()), (1, Stands::Done, Some("03")));
    let result = done.result.as_ref().expect("what came of it");
    assert_eq!((result.seen, result.orders, result.note.as_str()), (Some(300), Some(4), "晚上八点 发的人多"));
    given.act("remove_post", RemovePost { post: late }).expect("gone");
    assert_eq!((given.plan().due, given.plan().posts.len()), (0, 2));
}

#[test]
fn a_text_pays_for_no_praise_asks_for_no_wording_and_says_who_answers() {
    let given = Given::shop();
    let plans = |channel, text: &str| given.plans(post(channel, "2026-11-05", text));
    assert_eq!(code_of(plans(Channel::Show, "晒图好评返现 5 元")), "wording_forbidden");
    assert_eq!(code_of(plans(Channel::Group, "五星好评送小样")), "wording_forbidden");
    assert_eq!(code_of(plans(Channel::Feed, "  ")), "post_text_missing");
    assert_eq!(code_of(plans(Channel::Answers, "这款偏小，建议拍大一码")), "post_relation_missing");
    plans(Channel::Answers, "我是店主。这款偏小一点，量过平铺胸围 96 厘米").expect("it says who answers");
    plans(Channel::Show, "想晒就晒，好的不好的都可以说，我们都看").expect("nobody is paid");
    assert_eq!(code_of(given.posted(99, "2026-11-02", None, None)), "post_unknown");
    let id = plans(Channel::Group, "周五晚上开群，聊聊怎么洗不缩水").expect("planned").id;
    assert_eq!(code_of(given.posted(id, "2026-11-03", None, None)), "post_in_future");
    assert_eq!(code_of(given.posted(id, "2026-11-02", Some(3), Some(4))), "post_counts_wrong");
    let unknown = Draft { audience_id: Some(7), ..post(Channel::Group, "2026-11-05", "一样的话") };
    assert_eq!(code_of(given.plans(unknown)), "post_audience_unknown");
}
