namespace Bot.Answers.Commands;

/// <summary>The commands' names: what descriptions and buttons share.</summary>
public static class CommandNames
{
    public const string Ask = "ask";
    public const string Who = "who";
    public const string Talks = "talks";
    public const string Talk = "talk";
    public const string Speaker = "speaker";
    public const string Event = "event";
    public const string Slides = "slides";
    public const string Latest = "latest";
    public const string Help = "help";
    public const string Status = "status";
}
