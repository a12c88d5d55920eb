//! What the list of commands is turned into: the dispatcher, where each belongs, and the TypeScript map.

use std::any::TypeId;
use std::collections::BTreeMap;

use pintui_store::{Result, Tx};
use serde::Serialize;
use serde::de::DeserializeOwned;
use ts_rs::{Config, TS, TypeVisitor};

use super::caller::DoorRefused;
use super::{Call, Gift};
use crate::privacy;

pub(super) fn decoded<C: DeserializeOwned>(ask: serde_json::Value) -> Result<C> {
    // serde's own words name fields and types, never values a person typed.
    serde_json::from_value(ask).map_err(|why| DoorRefused::AskUnreadable { detail: why.to_string() }.into())
}

pub(super) fn encoded<T: Serialize>(answer: T) -> Result<serde_json::Value> {
    serde_json::to_value(answer)
        .map_err(|why| pintui_store::words::BookRefused::Unexpected { detail: why.to_string() }.into())
}

/// What a write would give away.
pub(super) fn gift<C: super::Write>(ask: serde_json::Value, tx: &Tx) -> Result<Option<Gift>> {
    let command: C = decoded(ask)?;
    Ok(command.gives(tx)?.map(|amount| Gift { kind: command.giving(), amount }))
}

/// What is typed anywhere in a write comes in without signs that nobody sees.
pub(super) fn seen(ask: &mut serde_json::Value) {
    match ask {
        serde_json::Value::String(text) => *text = privacy::seen(text),
        serde_json::Value::Array(all) => all.iter_mut().for_each(seen),
        serde_json::Value::Object(fields) => fields.values_mut().for_each(seen),
        _ => {}
    }
}

/// Fields in which a write says who does it.
const BY: [&str; 2] = ["by", "clerk"];

/// Whoever has signed in writes under that name, whatever the page says.
pub(super) fn own_name(call: &Call<'_>, ask: &mut serde_json::Value) {
    let Some(name) = call.who.signed().map(|signed| &signed.person.name) else { return };
    for field in BY {
        if let Some(by) = ask.get_mut(field).filter(|by| by.is_string()) {
            *by = name.clone().into();
        }
    }
}

macro_rules! commands {
    ($($kind:ident $name:literal $command:ty, $area:ident $($flag:ident)*;)*) => {
        /// What a command may do to the book: `read`, `write` (one operation) or `whole`.
        pub const COMMANDS: &[(&str, &str)] = &[$(($name, stringify!($kind))),*];

        /// Decodes, runs and encodes: for the edges, which speak JSON. Whoever may not is refused before anything
        /// of the wish is looked at.
        ///
        /// # Errors
        /// `command_unknown`, what [`caller::admit`] refuses, `amount_negative`, `ask_unreadable`, and whatever the
        /// command refuses.
        pub fn call(book: &Book, call: &Call<'_>, name: &str, ask: serde_json::Value) -> Result<serde_json::Value> {
            let rule = rule(name).ok_or_else(|| DoorRefused::CommandUnknown { name: name.to_owned() })?;
            let known = caller::known(book, call, rule)?;
            let call = &known.call(call);
            caller::admit(book, call, name, rule)?;
            amounts::none_negative(&ask)?;
            match name {
                $($name => encoded(commands!(@run $kind, book, call, $name, $command, ask)),)*
                _ => Err(DoorRefused::CommandUnknown { name: name.to_owned() }.into()),
            }
        }

        /// Where a command belongs; none where no command has this name.
        pub fn rule(name: &str) -> Option<Rule> {
            match name {
                $($name => {
                    let rule = Rule { area: Area::named(stringify!($area)), may: commands!(@may $kind), line: false };
                    Some(rule$(.$flag())*)
                })*
                _ => None,
            }
        }

        /// What this wish would give away, if it were done; none where it gives nothing.
        ///
        /// # Errors
        /// `ask_unreadable`, and what the command refuses.
        pub fn gift_of(tx: &Tx, name: &str, ask: serde_json::Value) -> Result<Option<Gift>> {
            match name {
                $($name => commands!(@gift $kind, $command, ask, tx),)*
                _ => Err(DoorRefused::CommandUnknown { name: name.to_owned() }.into()),
            }
        }

        /// The TypeScript types of all commands and the map from name to input and answer.
        pub fn typescript() -> String {
            let config = Config::default().with_large_int("number");
            let mut types = Types::new(&config);
            let mut map = String::new();
            $(
                types.add::<$command>();
                types.add::<<$command as Command>::Answer>();
                map.push_str(&format!(
                    "  {}: {{ ask: {}; answer: {} }};\n",
                    $name,
                    <$command as TS>::name(&config),
                    commands!(@answer $kind, <<$command as Command>::Answer as TS>::name(&config)),
                ));
            )*
            let declared: String = types.declared();
            let whole: Vec<String> = crate::platforms::currencies::whole_signs().collect();
            format!(
                "// Generated from the door's list of commands; do not edit.\n\n\
                 /** What stands before amounts that have no decimals. */\n\
                 export const WHOLE_SIGNS: readonly string[] = {whole:?};\n\n\
                 {declared}export type Commands = {{\n{map}}};\n"
            )
        }
    };
    (@may read) => { May::Read };
    (@may $kind:ident) => { May::Write };
    (@run read, $book:expr, $call:expr, $name:literal, $command:ty, $ask:expr) => {
        super::read($book, $call, decoded::<$command>($ask)?)?
    };
    (@run write, $book:expr, $call:expr, $name:literal, $command:ty, $ask:expr) => {{
        let mut ask = $ask;
        seen(&mut ask);
        own_name($call, &mut ask);
        super::write($book, $call, $name, decoded::<$command>(ask)?)?
    }};
    (@run whole, $book:expr, $call:expr, $name:literal, $command:ty, $ask:expr) => {
        decoded::<$command>($ask)?.perform($book, $call)?
    };
    (@gift write, $command:ty, $ask:expr, $tx:expr) => { gift::<$command>($ask, $tx) };
    (@gift $kind:ident, $command:ty, $ask:expr, $tx:expr) => { { let _ = &$ask; Ok(None) } };
    (@answer write, $name:expr) => { format!("{{ operation: number; answer: {} }}", $name) };
    (@answer $kind:ident, $name:expr) => { $name };
}

pub(super) use commands;

/// Types that commands take and answer, each once.
pub(super) struct Types<'a> {
    config: &'a Config,
    seen: Vec<TypeId>,
    found: BTreeMap<String, String>,
}

impl<'a> Types<'a> {
    pub(super) fn new(config: &'a Config) -> Self {
        Self { config, seen: Vec::new(), found: BTreeMap::new() }
    }

    /// All of them as TypeScript.
    pub(super) fn declared(self) -> String {
        self.found.into_values().map(|text| format!("export {text}\n\n")).collect()
    }

    pub(super) fn add<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        if T::output_path().is_some() {
            let (name, told) = (T::ident(self.config), T::decl(self.config));
            let other = self.found.insert(name.clone(), told.clone());
            assert!(other.is_none_or(|other| other == told), "two types of commands are called {name}: rename one");
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Types<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
