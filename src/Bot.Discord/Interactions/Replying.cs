using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;
using Bot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace Bot.Discord.Interactions;

/// <summary>Answers a request at once where the reply is there in time, and else says so and brings it later.</summary>
internal sealed class Replying(CommandRunner runner, DiscordRest rest, TimeProvider time, ILogger<Replying> logger)
{
    /// <summary>Discord waits three seconds; half of that is left for the way.</summary>
    public static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(1.5);

    /// <summary>Runs the command and says what came of it. Throws for cancellation alone, which does not end the command.</summary>
    public async Task<InteractionAnswer> AnswerAsync(Asking asking, CancellationToken cancellationToken)
    {
        var work = runner.RunAsync(asking);
        try
        {
            return Answer(asking, await work.WaitAsync(AtOnce, time, cancellationToken));
        }
        catch (TimeoutException)
        {
            return new InteractionAnswer(asking.Later) { Afterwards = stopping => FinishAsync(asking, work, stopping) };
        }
    }

    /// <summary>Says a reply that is there.</summary>
    public InteractionAnswer Answer(Asking asking, Reply? reply)
    {
        if (reply is null) return Silence(asking);
        var message = Render(asking, reply);
        return new InteractionAnswer(ReplacesMessage(asking, reply) ? new Update(WithoutFlags(message)) : new NewMessage(message));
    }

    // Discord wants an answer, the channel was told enough: what says "thinking" is taken away again.
    private InteractionAnswer Silence(Asking asking) => asking.InPlace
        ? new InteractionAnswer(new UpdateLater())
        : new InteractionAnswer((asking with { Private = true }).Later) { Afterwards = stopping => RemoveOriginalAsync(asking.Interaction, stopping) };

    private async Task FinishAsync(Asking asking, Task<Reply?> work, CancellationToken cancellationToken)
    {
        var reply = await work.WaitAsync(cancellationToken);
        var interaction = asking.Interaction;
        if (reply is null && asking.InPlace) return;
        if (reply is not null && (asking.InPlace ? ReplacesMessage(asking, reply) : asking.Private || !reply.Private))
        {
            var edit = new RestRequest(HttpMethod.Patch, Route.Original(interaction.ApplicationId, interaction.Token), Json.Write(WithoutFlags(Render(asking, reply))));
            await SendAsync(edit, cancellationToken);
            return;
        }
        // What was announced to all cannot become private: it goes, and a private message comes.
        if (!asking.InPlace) await RemoveOriginalAsync(interaction, cancellationToken);
        if (reply is null) return;
        var followUp = new RestRequest(HttpMethod.Post, Route.FollowUps(interaction.ApplicationId, interaction.Token), Json.Write(Render(asking, reply)));
        await SendAsync(followUp, cancellationToken);
    }

    /// <summary>Takes away the message of an interaction's first answer, or the one whose button was pressed.</summary>
    public Task RemoveOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        SendAsync(new RestRequest(HttpMethod.Delete, Route.Original(interaction.ApplicationId, interaction.Token)), cancellationToken);

    private async Task SendAsync(RestRequest request, CancellationToken cancellationToken)
    {
        // A refusal is logged where it arrives; what nobody can be told any more is told to the operator.
        var outcome = await rest.SendAsync(request, cancellationToken);
        if (outcome is not (RestOutcome.Done or RestOutcome.Refused))
            logger.LogWarning("A reply could not be delivered: {Method} {Route}, {Outcome}", request.Method, request.Route.Template, outcome);
    }

    private Message Render(Asking asking, Reply reply) => MessageRenderer.Render(reply, new Presentation(asking.Locale)
    {
        Origin = asking.Origin,
        Private = asking.Private || reply.Private,
        Shareable = !reply.Private && reply.Kind is ReplyKind.Answer && asking.Interaction.GuildId is not null
            && runner.Find(asking.Request.Command) is { ForAdmins: false },
        Rewordable = reply.Kind is ReplyKind.NothingFound && Rewording.OptionOf(runner.Find(asking.Request.Command), asking.Request) is not null,
        SharedBy = asking.Shares ? asking.Interaction.Person?.GlobalName ?? asking.Interaction.Person?.Username : null,
    });

    // A problem that concerns only who pressed does not replace what all see.
    private static bool ReplacesMessage(Asking asking, Reply reply) => asking.InPlace && (asking.Private || !reply.Private);

    private static Message WithoutFlags(Message message) => message with { Flags = null };
}
