//! A round of questions is put and judged. What is right stays in the book until the round is handed in.

use pintui_store::{At, Reading, Result, WriteTx, named_params};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::questions::{ASKED, Asks, PASS, PutTo, Question, round, usable};
use super::{TrainingRefused, next, oneself, reading};
use crate::door::{Call, Command, Write};
use crate::locale::Language;
use crate::shops;

/// Begins a round of questions for whoever has signed in.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct BeginQuiz {
    /// Name of the shop.
    pub shop: String,
    /// `zh-CN`, `zh-TW` or `en`.
    pub language: String,
}

impl Command for BeginQuiz {
    type Answer = QuizPut;
}

/// A round as it is put.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuizPut {
    /// Its key.
    pub quiz: i64,
    /// How many right answers pass.
    pub pass: i64,
    /// The questions.
    pub questions: Vec<QuestionPut>,
}

/// A question as it is put.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuestionPut {
    /// What is asked.
    pub asks: Asks,
    /// Title of the goods.
    pub product: Option<String>,
    /// The reason that the buyer chose.
    pub reason: String,
    /// Answers to choose from: classes, steps, fen, or `shop` and `buyer`.
    pub choices: Vec<String>,
}

impl Write for BeginQuiz {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "shop": self.shop })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<QuizPut> {
        let person = oneself(tx, call)?;
        next(person.role).ok_or(TrainingRefused::TopTier)?;
        let shop = shops::must(tx, &self.shop)?.id;
        let language = Language::parse(&self.language);
        let items = reading::list(tx, call, (shop, language), person.id, person.role)?;
        let left = reading::left(&items);
        if left > 0 {
            return Err(TrainingRefused::NotRead { left }.into());
        }
        let cases = usable(tx, shop)?;
        if cases < ASKED as i64 {
            return Err(TrainingRefused::TooFewCases { cases, needed: ASKED as i64 }.into());
        }
        let own = call.who.signed().and_then(|signed| signed.limits.goodwill_fen);
        let put_to = PutTo { now: call.now, language, own };
        let before: i64 = tx.one("select coalesce(max(id), 0) from training_quizzes", [], |row| row.get(0))?;
        let questions = round(tx, &put_to, shop, ((before as u64) << 8) | person.id as u64)?;
        let quiz = tx.insert(
            "insert into training_quizzes (person_id, shop_id, role, begun_at, questions)
             values (:person, :shop, :role, :at, :questions)",
            named_params! {
                ":person": person.id, ":shop": shop, ":role": person.role.name(), ":at": call.now,
                ":questions": serde_json::json!(questions).to_string(),
            },
        )?;
        let questions = questions
            .into_iter()
            .map(|one| QuestionPut { asks: one.asks, product: one.product, reason: one.reason, choices: one.choices })
            .collect();
        Ok(QuizPut { quiz, pass: PASS as i64, questions })
    }
}

/// Hands a round in: it is judged, and kept with the person.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct HandInQuiz {
    /// Its key.
    pub quiz: i64,
    /// The place of the chosen answer, question by question; none where none was chosen.
    pub answers: Vec<Option<usize>>,
}

impl Command for HandInQuiz {
    type Answer = QuizJudged;
}

/// How it went.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuizJudged {
    /// Right answers.
    pub right: i64,
    /// Questions.
    pub asked: i64,
    /// Right answers that pass.
    pub pass: i64,
    /// Whether it is passed.
    pub passed: bool,
    /// Question by question.
    pub questions: Vec<QuestionJudged>,
}

/// A question that was answered.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuestionJudged {
    /// The place of the right answer.
    pub right: usize,
    /// The place of the answer that was given.
    pub given: usize,
    /// What became of the case: `refunded`, `replaced`, `refused`, `withdrawn`.
    pub happened: String,
}

impl Write for HandInQuiz {
    fn detail(&self) -> serde_json::Value {
        serde_json::json!({ "quiz": self.quiz })
    }

    fn apply(self, tx: &mut WriteTx<'_>, call: &Call<'_>) -> Result<QuizJudged> {
        let person = oneself(tx, call)?;
        let find = "select questions from training_quizzes where id = ?1 and person_id = ?2 and handed_in_at is null";
        let kept = tx.maybe(find, (self.quiz, person.id), |row| row.get::<_, String>(0))?;
        let kept = kept.and_then(|text| serde_json::from_str::<Vec<Question>>(&text).ok());
        let questions = kept.ok_or(TrainingRefused::QuizOver)?;
        let mut judged = Vec::new();
        for (at, one) in questions.into_iter().enumerate() {
            let given = self.answers.get(at).copied().flatten().filter(|given| *given < one.choices.len());
            let given = given.ok_or(TrainingRefused::AnswerMissing { number: at as i64 + 1 })?;
            judged.push(QuestionJudged { right: one.right, given, happened: one.happened });
        }
        let right = judged.iter().filter(|one| one.right == one.given).count();
        tx.change(
            "update training_quizzes set handed_in_at = ?2, right_answers = ?3, asked = ?4, passed = ?5 where id = ?1",
            (self.quiz, call.now, right as i64, judged.len() as i64, i64::from(right >= PASS)),
        )?;
        Ok(QuizJudged {
            right: right as i64,
            asked: judged.len() as i64,
            pass: PASS as i64,
            passed: right >= PASS,
            questions: judged,
        })
    }
}

/// A round that was handed in.
#[derive(Clone, Debug, Serialize, TS)]
pub struct QuizDone {
    /// The role it was taken in.
    pub role: String,
    /// When.
    pub at: At,
    /// Right answers.
    pub right: i64,
    /// Questions.
    pub asked: i64,
    /// Whether it was passed.
    pub passed: bool,
}

/// The rounds of a person, the newest first.
pub(super) fn done(tx: &impl Reading, person: i64) -> Result<Vec<QuizDone>> {
    let rounds = "select role, handed_in_at, right_answers, asked, passed from training_quizzes
                  where person_id = ?1 and handed_in_at is not null order by id desc limit 20";
    tx.rows(rounds, [person], |row| {
        Ok(QuizDone {
            role: row.get(0)?,
            at: row.get(1)?,
            right: row.get(2)?,
            asked: row.get(3)?,
            passed: row.get::<_, i64>(4)? == 1,
        })
    })
}
