using Bot.Benchmarks;

return Commands.Run(args);
