using Bot.Answers;
using Bot.Answers.Text;
using Bot.Discord.Payloads;

namespace Bot.Discord.Interactions;

/// <summary>The command in a message's menu: what stands in the message is the question. Its answer is private, as the message is somebody else's.</summary>
internal static class AskAboutMessage
{
    /// <summary>Its name in the menu.</summary>
    public static LocalizedText Name { get; } = new("このメッセージについて質問", "Ask about this message");

    private const string Command = "ask";
    private const string Question = "question";

    /// <summary>The question; without options where the message holds no text.</summary>
    public static CommandRequest Request(InteractionData data)
    {
        var message = data.TargetId is { } id ? data.Resolved?.Messages?.GetValueOrDefault(id) : null;
        var texts = new[] { message?.Content }.Concat((message?.Embeds ?? []).SelectMany(embed => new[] { embed.Title, embed.Description }));
        var text = texts.FirstOrDefault(part => !string.IsNullOrWhiteSpace(part));
        return text is null ? CommandRequest.Of(Command) : CommandRequest.Of(Command, Question, TextFit.Fit(text.Trim(), Rewording.LongestText));
    }
}
