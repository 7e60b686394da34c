using Bot.Answers;

namespace Bot.Discord.Rendering;

/// <summary>How and for whom a reply is shown on Discord.</summary>
/// <param name="Locale">The language of the words around the reply.</param>
internal sealed record Presentation(Locale Locale)
{
    /// <summary>Who asked what; null for a message that nobody asked for, which has no buttons but links.</summary>
    public CustomId? Origin { get; init; }

    /// <summary>Only the asker sees it.</summary>
    public bool Private { get; init; }

    /// <summary>A private one may be shown to everybody.</summary>
    public bool Shareable { get; init; }

    /// <summary>The asker may put the request otherwise.</summary>
    public bool Rewordable { get; init; }

    /// <summary>Who made a private reply public, by name; null for nobody.</summary>
    public string? SharedBy { get; init; }
}
