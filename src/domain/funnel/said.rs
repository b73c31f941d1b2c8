//! What a person said about single numbers of the forecast.

use std::collections::BTreeMap;

use super::ChannelId;
use super::decimal::Decimal;
use super::key::Key;
use crate::domain::quantity::OutOfRange;

/// What is said of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Said {
    /// It is this.
    Number(Decimal),
    /// There is none: no cap, no alarm, even where there would be one otherwise.
    Off,
}

/// Why something can't be said of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotSaid {
    /// It is outside the number's range. Unit: millionths.
    Outside(OutOfRange),
    /// The number counts something, so that it is whole.
    NotWhole,
    /// The number cannot be switched off.
    NeverOff,
}

/// A number with what is said of it, known to fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saying {
    key: Key,
    said: Said,
}

impl Saying {
    /// Says `said` of `key`.
    ///
    /// # Errors
    ///
    /// [`NotSaid`] where it does not fit.
    pub fn new(key: Key, said: Said) -> Result<Self, NotSaid> {
        match said {
            Said::Off if !key.can_be_off() => return Err(NotSaid::NeverOff),
            Said::Off => {}
            Said::Number(number) => {
                let (min, max) = key.range();
                let value = number.millionths();
                if !(min..=max).contains(&value) {
                    return Err(NotSaid::Outside(OutOfRange { value, min, max }));
                }
                if key.is_whole() && !number.is_whole() {
                    return Err(NotSaid::NotWhole);
                }
            }
        }
        Ok(Self { key, said })
    }

    /// The number that it is said of.
    #[must_use]
    pub const fn key(&self) -> Key {
        self.key
    }

    /// What is said of it.
    #[must_use]
    pub const fn said(&self) -> Said {
        self.said
    }
}

/// What was said, number by number; what is not among them follows from elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overrides(BTreeMap<Key, Said>);

impl Overrides {
    /// What is said of `key`, if anything.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<Said> {
        self.0.get(&key).copied()
    }

    /// Says it, in place of what was said before.
    pub fn say(&mut self, saying: Saying) {
        self.0.insert(saying.key, saying.said);
    }

    /// Takes back what was said of `key`.
    pub fn reset(&mut self, key: Key) {
        self.0.remove(&key);
    }

    /// Takes back everything.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Takes back whatever was said of a channel.
    pub fn forget_channel(&mut self, id: ChannelId) {
        self.0.retain(|key, _| !matches!(key, Key::Channel(channel, _) if *channel == id));
    }

    /// Everything that was said, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (Key, Said)> + '_ {
        self.0.iter().map(|(key, said)| (*key, *said))
    }

    /// How many numbers something was said of.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
