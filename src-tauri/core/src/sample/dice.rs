//! Chance without memory: every number follows from the seed, a topic and an index alone.
//!
//! That is what makes a later export agree with an earlier one: order 4711 is drawn afresh each time and comes out
//! the same. The generator is written out here because a library may change its own from one version to the next,
//! and a demonstration shop must stay the same shop.

/// What is being drawn; two topics with the same index are independent of each other.
#[derive(Clone, Copy)]
pub(super) enum Topic {
    Jitter = 1,
    Bustle,
    Order,
    Case,
    Buyer,
    Columns,
}

/// One stream of chance.
pub(super) struct Dice(u64);

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

impl Dice {
    pub(super) fn of(seed: u64, topic: Topic, index: i64) -> Self {
        let topic = mixed((topic as u64).wrapping_mul(STEP));
        Self(mixed(mixed(seed ^ topic) ^ index.cast_unsigned().wrapping_mul(STEP)))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number from 0 up to, but not including, `end`; 0 where `end` is not positive.
    pub(super) fn below(&mut self, end: i64) -> i64 {
        let end = u128::from(end.max(1).cast_unsigned());
        i64::try_from((u128::from(self.next()) * end) >> 64).expect("smaller than an i64 was asked for")
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below(high - low + 1)
    }

    /// True in so many of 10,000 cases.
    pub(super) fn chance(&mut self, of_10_000: i64) -> bool {
        self.below(10_000) < of_10_000
    }

    /// A place in a list that is not empty.
    pub(super) fn place(&mut self, length: usize) -> usize {
        let length = i64::try_from(length).expect("a list in memory is shorter than that");
        usize::try_from(self.below(length)).expect("a place is not negative")
    }

    pub(super) fn pick<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.place(choices.len())]
    }

    /// One of the choices, each as often as its weight says.
    pub(super) fn weighted<T: Copy>(&mut self, choices: &[(i64, T)]) -> T {
        let mut left = self.below(choices.iter().map(|(weight, _)| weight).sum());
        for &(weight, choice) in choices {
            if left < weight {
                return choice;
            }
            left -= weight;
        }
        choices[0].1
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.place(last + 1));
        }
    }
}

/// SplitMix64's finisher: neighbouring numbers in, unrelated numbers out.
fn mixed(mut bits: u64) -> u64 {
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
