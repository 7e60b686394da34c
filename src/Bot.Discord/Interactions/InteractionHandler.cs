using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Interactions;

/// <summary>Answers interactions, whichever way they came in.</summary>
public sealed class InteractionHandler
{
    private readonly CommandRunner _runner;
    private readonly Replying _replying;
    private readonly Buttons _buttons;
    private readonly Autocomplete _autocomplete;

    internal InteractionHandler(CommandRunner runner, Replying replying, TimeProvider time)
    {
        (_runner, _replying) = (runner, replying);
        _buttons = new Buttons(runner, replying);
        _autocomplete = new Autocomplete(runner, time);
    }

    /// <summary>The first answer to an interaction, in less than two seconds, and what is to be done after it. Throws for cancellation alone.</summary>
    public async Task<InteractionAnswer> HandleAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        try
        {
            return await DispatchAsync(interaction, cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var asking = new Asking(interaction, CommandRequest.Of(interaction.Data?.Name ?? "?"), Locales.Of(interaction.Locale)) { Private = true };
            return _replying.Answer(asking, _runner.Fault(asking, fault));
        }
    }

    private Task<InteractionAnswer> DispatchAsync(Interaction interaction, CancellationToken cancellationToken) => interaction.Type switch
    {
        InteractionType.Ping => Task.FromResult(new InteractionAnswer(new Pong())),
        InteractionType.Autocomplete => _autocomplete.CompleteAsync(interaction, cancellationToken),
        InteractionType.Component => _buttons.PressAsync(interaction, cancellationToken),
        InteractionType.ModalSubmit => _buttons.SubmitAsync(interaction, cancellationToken),
        _ when interaction.Data?.Type is Command.OnMessage => AskAboutMessageAsync(interaction, cancellationToken),
        _ => _replying.AnswerAsync(AskingOf(interaction), cancellationToken),
    };

    // A command that is not in the catalogue any more still gets its answer: that it is not there.
    private Asking AskingOf(Interaction interaction) => _runner.Find(interaction.Data?.Name) is { } command
        ? ReplyOptions.Read(interaction, command)
        : new Asking(interaction, CommandRequest.Of(interaction.Data?.Name ?? "?"), Locales.Of(interaction.Locale)) { Private = true };

    private Task<InteractionAnswer> AskAboutMessageAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var locale = Locales.Of(interaction.Locale);
        var asking = new Asking(interaction, AskAboutMessage.Request(interaction.Data!), locale) { Private = true };
        return asking.Request.Options.Count > 0
            ? _replying.AnswerAsync(asking, cancellationToken)
            : Task.FromResult(_replying.Answer(asking, CommandRunner.Problem(Wording.NothingToAsk.In(locale))));
    }
}
