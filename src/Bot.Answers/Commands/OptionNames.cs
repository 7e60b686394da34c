namespace Bot.Answers.Commands;

/// <summary>The options' names: what requests, completions and buttons share.</summary>
public static class OptionNames
{
    public const string Question = "question";
    public const string Topic = "topic";
    public const string Query = "query";
    public const string Talk = "talk";
    public const string Speaker = "speaker";
    public const string Event = "event";
    public const string After = "after";
    public const string Before = "before";
    public const string Slides = "slides";
    public const string Like = "like";
    public const string Command = "command";
}
