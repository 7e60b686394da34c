using Bot.Answers.Wording;

namespace Bot.Answers.Commands;

/// <summary>Options that more than one command takes.</summary>
internal static class StandardOptions
{
    public static OptionDescription Talk { get; } = new(OptionNames.Talk, CommandWording.TalkOption) { Required = true, Completes = true };

    public static OptionDescription Speaker { get; } = new(OptionNames.Speaker, CommandWording.SpeakerOption) { Required = true, Completes = true };

    public static OptionDescription Event { get; } = new(OptionNames.Event, CommandWording.EventOption) { Required = true, Completes = true };
}
