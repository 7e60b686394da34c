using System.Collections.ObjectModel;
using Bot.Answers;

namespace Bot.Prompt;

/// <summary>The console without a terminal: lines in, plain text out, until the lines end.</summary>
internal sealed class LineSession(TextReader input, TextWriter output, Conversation conversation)
{
    /// <summary>Runs until the lines end.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await Interruptible.ReadAsync(input.ReadLine, cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;

            var turn = await conversation.SayAsync(line, ReadOnlyDictionary<string, string>.Empty, cancellationToken);
            await output.WriteLineAsync(PlainTurn.Of(turn).AsMemory(), cancellationToken);
            await output.WriteLineAsync();
            await output.FlushAsync(cancellationToken);
        }
    }
}

/// <summary>A turn as plain text: the reply, then what can be taken by number beyond its choices, which have theirs already.</summary>
internal static class PlainTurn
{
    /// <summary>The text, without a line end at its end.</summary>
    public static string Of(Turn turn)
    {
        var buttons = turn.Offers.Skip(turn.Reply.Choices.Count)
            .Select((offer, place) => $"[{turn.Reply.Choices.Count + place + 1}] {offer.Label}");
        return TerminalText.Clean(string.Join('\n', [PlainText.Render(turn.Reply, turn.Locale), .. buttons]));
    }
}
