using Bot.Answers;

namespace Bot.Discord.Rendering;

/// <summary>What a button or menu does.</summary>
internal enum ButtonAction
{
    /// <summary>Another page in place of this one.</summary>
    TurnPage = 'p',

    /// <summary>A further command, as a new message.</summary>
    Follow = 'f',

    /// <summary>One of several answers, in place of the question which.</summary>
    Choose = 'c',

    /// <summary>The same answer for everybody to see.</summary>
    Share = 's',

    /// <summary>Take the message away.</summary>
    Remove = 'x',

    /// <summary>A form with the question, to put it otherwise.</summary>
    Reword = 'w',
}

/// <summary>All that a button needs to do its work after a restart and a day later.</summary>
/// <param name="Action">What it does.</param>
/// <param name="Locale">The language of the message it stands on.</param>
/// <param name="Asker">The id of the person whose message it is.</param>
/// <param name="Request">What it asks.</param>
internal sealed record CustomId(ButtonAction Action, Locale Locale, string Asker, CommandRequest Request);
