import type { SynonymGroup } from '../../paths/pairing';

/**
 * One group a line, the first word standing for all of them; words of several parts are matched as a whole.
 */
const lines = `
databases, database, SQL, schema, schemas, table, tables, relational, PostgreSQL, Postgres, MySQL, Oracle, NoSQL, MongoDB, query, query plans, data model, data models, data modelling, data modeling, data storage
testing, test, tests, unit tests, automated tests, integration tests, TDD, test coverage, end-to-end tests, QA, quality assurance
caching, cache, caching strategies, Redis, Memcached, CDN
cloud, AWS, GCP, Azure, Amazon Web Services, Google Cloud, cloud services, cloud architecture, serverless, infrastructure as code, Terraform
containers, container, Docker, Kubernetes, container orchestration, Helm, pods
delivery pipeline, CI/CD, CI, continuous integration, continuous delivery, continuous deployment, pipeline, pipelines, build server, deployment, deploy, release, releases, rollout, staging
version control, Git, GitHub, source control, branches
APIs, API, REST, RESTful, GraphQL, gRPC, endpoint, endpoints, API design, API gateway, API gateways, web services
messaging, message queue, message queues, queues, Kafka, RabbitMQ, event-driven, event-driven systems, event-driven design, event sourcing, streaming, CQRS
domain-driven design, DDD, bounded contexts
distributed systems, distributed, microservice, microservices, service-oriented
programming languages, programming language, language, languages, Python, Java, JavaScript, TypeScript, Node.js, Go, Rust, C#, C++, Ruby, framework, frameworks
operating systems, Linux, Unix, command line, shell
monitoring, observability, metrics, logging, logs, distributed tracing, alerting, alerts, dashboards, DataDog, New Relic, Prometheus, Grafana
incidents, incident, on-call, on call, outage, outages, incident response, incident rota, post-mortem, post-mortems, postmortem, postmortems, root cause, root causes, pager, production issues, production fault, production support
performance, speed, scaling, scalability, scalable, latency, throughput, bottleneck, bottlenecks, optimisation, optimise, tuning, profiling, capacity
reliability, resilience, resilient, availability, uptime, fault tolerance, failure, failures, SLA, SLAs, SLO, SLOs
security, secure, authentication, authorisation, authorization, encryption, vulnerability, vulnerabilities, threat, threats, threat models, OWASP, compliance, privacy
architecture, architect, architectural, system design, systems design, software design, redesign, technical design, design patterns, design, designs
platforms, platform, platform design, developer platform, internal platform, shared tools
frontend, front-end, front end, HTML, CSS, React, Angular, Vue, user interface, accessibility
mobile, iOS, Android, Swift, Kotlin
data, data pipelines, ETL, data warehouse, analytics, data analysis, data science
machine learning, ML, AI, artificial intelligence, models
debugging, debug, bug, bugs, troubleshooting, troubleshoot, fault, faults, defect, defects, bug fixes
code review, code reviews, review comments, through review, pull request, pull requests, peer review
code quality, clean code, readable code, maintainable, maintainability, readable, refactoring, refactor, tech debt, technical debt, coding standards, clean
standards, standard, practices, best practices, best practice, conventions, guidelines, technical excellence, engineering standards
documentation, document, documents, documenting, notes, write down, writes down, written down, runbook, runbooks, wiki, technical writing, commenting
mentoring, mentor, mentors, mentorship, coaching, coach, coaches, guide, guides, guiding, teaching, teach, tutoring, guides people, grow engineers, grows engineers, growing others, develop others, develops others, raise the next generation, career growth
leadership, technical leadership, team leadership, tech lead, leader, leaders
hiring, hire, recruiting, recruit, recruitment, interviews, interview, interviewing, interviewer, technical interviews, candidates, hiring decisions
feedback, constructive feedback, retrospectives, retrospective, retro
communication, communicate, communicates, communicating, presenting, presents, presentation, presentations, speaking, explain, explains, public speaking, listening, listens, writing clearly
collaboration, collaborate, collaborates, teamwork, team work, cross-team, cross-functional, across teams, between teams, neighbouring teams, other teams, partner with, partners with, stakeholder, stakeholders, cross-functional partners, work with product
persuasion, persuade, persuades, negotiate, negotiation, buy-in, advocate, advocates, advocating
executives, executive, senior leaders, senior leadership, leadership team, board, C-level
strategy, strategic, technical strategy, technical direction, direction, roadmap, roadmaps, vision, technical vision, long-term planning, OKRs
estimates, estimate, estimation, estimating, break down, breaks down, break into steps, breaking down, milestones, prioritise, prioritize, prioritisation, prioritization, backlog, scope
project management, project planning, programme management, program management, Scrum, Kanban, agile, sprint, sprints
business, revenue, cost, costs, customer, customers, product decisions, business value, commercial, business impact, business goals, business alignment, goals of the business, business growth
problem-solving, problem solving, solve problems, solves problems, analytical thinking, root-cause analysis
decisions, decision, decision-making, decision making, judgement, judgment, trade-offs, tradeoffs
initiative, initiatives, ownership, accountable, accountability, self-starter, autonomy
learning, learn, learns, curiosity, self-development, personal growth, stay up to date, up-to-date, technology trends, new technologies, emerging technologies, trying out, trends
innovation, innovate, invention, inventing, invent, pioneering, groundbreaking, original work, research, new ideas, experiment, experiments
community, communities, meetups, conferences, conference, external communities, technical communities, open source, open-source, blog posts, talks
industry, the field, industry influence, thought leader, thought leadership, opinion leader, known beyond the company
culture, morale, inclusion, inclusive, diversity, engineering culture, technical culture, belonging
organisational change, organizational change, organisational transformation, organizational transformation, change management, organisational design, organizational design, shape of the organisation, organisational development, process changes, team processes
processes, process, workflow, ways of working, ceremonies, rituals
features, feature, user stories, functionality
time management, manage time, manages time, manage your time, timely
asking for help, ask for help, asks for help, unblock yourself, seek guidance, seeks guidance
`;

/**
 * The synonyms that come with Waymark, for careers in software: words that are about the same subject when
 * two levels are compared.
 */
export const bundledSynonyms: readonly SynonymGroup[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split(',').map((word) => word.trim()));
